import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { requestApi } from '../wire/callApi';
import type { CallState, WorriedCall } from './WorriedCall';

const ROWS = 50;
const SORTS: Readonly<Record<CallState, readonly [string, string]>> = {
  open: ['urgency', 'ASC'],
  answered: ['urgency', 'ASC'],
  closed: ['takenAt', 'DESC'],
};

/** Worried calls in one state, a page at a time: the gravest first, closed ones the latest first. */
export function useCalls(state: CallState) {
  return useInfiniteQuery({
    queryKey: ['worried-calls', 'list', state],
    placeholderData: keepPreviousData,
    initialPageParam: 0,
    queryFn: async ({ pageParam, signal }) => {
      const part = (value: unknown) => encodeURIComponent(JSON.stringify(value));
      const range = part([pageParam, pageParam + ROWS - 1]);
      const address = `/worried-calls?filter=${part({ state })}&sort=${part(SORTS[state])}&range=${range}`;
      const reply = await requestApi('GET', address, undefined, { signal });
      const total = Number(reply.headers.get('content-range')?.split('/')[1] ?? 0);
      return { rows: reply.json as readonly WorriedCall[], total };
    },
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return shown < last.total ? shown : undefined;
    },
  });
}
