import type { Day } from '@stratum/calendar';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRefetchEvery } from '../live/liveWay';
import { callApi } from '../wire/callApi';
import type { CalendarView } from './CalendarView';

const EVERY_MS = 10_000;

/**
 * Some days of the clinic, asked for again when a colleague changes something, and every ten seconds where that cannot
 * be heard; neither counts as work of the person.
 */
export function useCalendar(from: Day, to: Day) {
  const client = useQueryClient();
  const queryKey = ['calendar', from, to];
  return useQuery({
    queryKey,
    refetchInterval: useRefetchEvery(EVERY_MS),
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      callApi<CalendarView>('GET', `/calendar?from=${from}&to=${to}`, undefined, {
        signal,
        background: client.getQueryData(queryKey) !== undefined,
      }),
  });
}
