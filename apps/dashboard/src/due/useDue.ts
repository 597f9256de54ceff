import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { requestApi } from '../wire/callApi';
import type { DueRow, DueTab } from './DueRow';

const ROWS = 25;
const EVERY_MS = 30_000;

/** What narrows the worklist; empty fields narrow nothing. */
export interface DueFilter {
  readonly specialistId: string;
  readonly modality: string;
}

export const everybody: DueFilter = { specialistId: '', modality: '' };

/** A tab of the worklist, a page at a time; asked for again every half minute. */
export function useDue(tab: DueTab, filter: DueFilter = everybody, rows = ROWS) {
  const given = { tab, ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) };
  const client = useQueryClient();
  const queryKey = ['due', 'list', given, rows];
  return useInfiniteQuery({
    queryKey,
    placeholderData: keepPreviousData,
    initialPageParam: 0,
    refetchInterval: EVERY_MS,
    queryFn: async ({ pageParam, signal }) => {
      const part = (value: unknown) => encodeURIComponent(JSON.stringify(value));
      const address = `/due?filter=${part(given)}&range=${part([pageParam, pageParam + rows - 1])}`;
      const background = client.getQueryData(queryKey) !== undefined;
      const reply = await requestApi('GET', address, undefined, { signal, background });
      const total = Number(reply.headers.get('content-range')?.split('/')[1] ?? 0);
      return { rows: reply.json as readonly DueRow[], total };
    },
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return last.rows.length === rows && shown < last.total ? shown : undefined;
    },
  });
}
