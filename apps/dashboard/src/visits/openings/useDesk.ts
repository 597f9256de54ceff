import type { Day } from '@stratum/calendar';
import { useQuery } from '@tanstack/react-query';
import { callApi } from '../../wire/callApi';
import type { Named } from '../Visit';

type Desk = { readonly specialists: readonly Named[]; readonly rooms: readonly Named[] };

/** The specialists and rooms that a visit could be with and in. */
export function useDesk(day: Day) {
  return useQuery({
    queryKey: ['calendar', day, day],
    queryFn: ({ signal }) => callApi<Desk>('GET', `/calendar?from=${day}&to=${day}`, undefined, { signal }),
  });
}
