import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { requestApi } from '../wire/callApi';

const ROWS = 50;

/** A list of the API, a page at a time; asked for again every half minute, since messages go out by themselves. */
export function usePages<Row>(
  resource: 'messages' | 'calls',
  filter: Readonly<Record<string, unknown>>,
  sort: readonly [field: string, direction: 'ASC' | 'DESC'],
) {
  return useInfiniteQuery({
    queryKey: [resource, filter, sort],
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
    initialPageParam: 0,
    queryFn: async ({ pageParam, signal }) => {
      const part = (value: unknown) => encodeURIComponent(JSON.stringify(value));
      const address = `/${resource}?filter=${part(filter)}&sort=${part(sort)}&range=${part([pageParam, pageParam + ROWS - 1])}`;
      const reply = await requestApi('GET', address, undefined, { signal });
      const total = Number(reply.headers.get('content-range')?.split('/')[1] ?? 0);
      return { rows: reply.json as readonly Row[], total };
    },
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return shown < last.total ? shown : undefined;
    },
  });
}
