import { useQuery, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../wire/callApi';
import type { TodayView } from './TodayView';

const EVERY_MS = 15_000;
const queryKey = ['today'];

/** The work of today, asked for again every fifteen seconds; those polls do not count as work of the person. */
export function useToday() {
  const client = useQueryClient();
  return useQuery({
    queryKey,
    refetchInterval: EVERY_MS,
    queryFn: ({ signal }) =>
      callApi<TodayView>('GET', '/today', undefined, {
        signal,
        background: client.getQueryData(queryKey) !== undefined,
      }),
  });
}
