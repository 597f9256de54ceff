import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { requestApi } from '../wire/callApi';
import type { Override } from './Override';

const ROWS = 50;

/** What narrows the list; empty fields narrow nothing. */
export interface OverrideFilter {
  readonly specialistId: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Overrides of the clinic, the latest first, a page at a time. */
export function useOverrides(filter: OverrideFilter) {
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
  return useInfiniteQuery({
    queryKey: ['overrides', given],
    placeholderData: keepPreviousData,
    initialPageParam: 0,
    queryFn: async ({ pageParam, signal }) => {
      const part = (value: unknown) => encodeURIComponent(JSON.stringify(value));
      const range = part([pageParam, pageParam + ROWS - 1]);
      const address = `/overrides?filter=${part(given)}&range=${range}`;
      const reply = await requestApi('GET', address, undefined, { signal });
      const total = Number(reply.headers.get('content-range')?.split('/')[1] ?? 0);
      return { rows: reply.json as readonly Override[], total };
    },
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return shown < last.total ? shown : undefined;
    },
  });
}
