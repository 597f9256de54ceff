import { useQuery } from '@tanstack/react-query';
import { can } from '../providers/can';
import { callApi } from '../wire/callApi';

export type SetUp = {
  readonly steps: readonly { readonly code: string; readonly done: boolean }[];
  readonly done: boolean;
  readonly finished: boolean;
};

/** How far the clinic is on the way to a calendar that can be booked; only asked for those who may change it. */
export function useSetUp() {
  return useQuery({
    queryKey: ['set-up'],
    enabled: can('clinic.manage'),
    queryFn: ({ signal }) => callApi<SetUp>('GET', '/clinic/set-up', undefined, { signal }),
  });
}
