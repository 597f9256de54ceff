import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRefetchEvery } from '../live/liveWay';
import { callApi } from '../wire/callApi';
import type { TodayView } from './TodayView';

const EVERY_MS = 15_000;
const queryKey = ['today'];

/**
 * The work of today, asked for again when a colleague changes something, and every fifteen seconds where that cannot
 * be heard; neither counts as work of the person.
 */
export function useToday() {
  const client = useQueryClient();
  return useQuery({
    queryKey,
    refetchInterval: useRefetchEvery(EVERY_MS),
    queryFn: ({ signal }) =>
      callApi<TodayView>('GET', '/today', undefined, {
        signal,
        background: client.getQueryData(queryKey) !== undefined,
      }),
  });
}
