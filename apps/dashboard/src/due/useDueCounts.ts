import { useQuery } from '@tanstack/react-query';
import { callApi } from '../wire/callApi';
import type { DueCounts } from './DueRow';

const EVERY_MS = 60_000;

/** How many patients stand in each tab of the worklist. */
export function useDueCounts() {
  return useQuery({
    queryKey: ['due', 'counts'],
    refetchInterval: EVERY_MS,
    queryFn: ({ signal }) =>
      callApi<DueCounts>('GET', '/due/counts', undefined, { signal, background: true }),
  });
}
