import { useQuery } from '@tanstack/react-query';
import { callApi } from '../../wire/callApi';

const range = encodeURIComponent('[0,0]');

/** Whether visits are booked by the clock of the clinic already. */
export function useZoneFixed(): boolean {
  const { data } = useQuery({
    queryKey: ['visits', 'any'],
    queryFn: async ({ signal }) =>
      (await callApi<unknown[]>('GET', `/visits?range=${range}`, undefined, { signal })).length > 0,
  });
  return data ?? true;
}
