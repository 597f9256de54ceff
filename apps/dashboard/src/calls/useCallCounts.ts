import type { CallUrgency } from '@stratum/clinical';
import { useQuery } from '@tanstack/react-query';
import { callApi } from '../wire/callApi';

type CallCounts = { readonly open: number; readonly waiting: number; readonly gravest: CallUrgency | null };

const EVERY_MS = 10_000;

/** How many worried calls wait; asked for again every ten seconds, whatever else brings changes here. */
export function useCallCounts(enabled: boolean) {
  return useQuery({
    queryKey: ['worried-calls', 'counts'],
    enabled,
    refetchInterval: EVERY_MS,
    queryFn: ({ signal }) =>
      callApi<CallCounts>('GET', '/worried-calls/counts', undefined, { signal, background: true }),
  });
}
