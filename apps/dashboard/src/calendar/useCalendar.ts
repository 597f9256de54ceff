import type { Day } from '@stratum/calendar';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../wire/callApi';
import type { CalendarView } from './CalendarView';

const EVERY_MS = 10_000;

/** Some days of the clinic, asked for again every ten seconds; those polls do not count as work of the person. */
export function useCalendar(from: Day, to: Day) {
  const client = useQueryClient();
  const queryKey = ['calendar', from, to];
  return useQuery({
    queryKey,
    refetchInterval: EVERY_MS,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      callApi<CalendarView>('GET', `/calendar?from=${from}&to=${to}`, undefined, {
        signal,
        background: client.getQueryData(queryKey) !== undefined,
      }),
  });
}
