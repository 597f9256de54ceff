import { keepPreviousData, type QueryKey, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { requestApi } from './callApi';

const ROWS = 50;

/** Which rows of which list of the API, in which order. */
export interface ListToPage {
  readonly resource: string;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort?: readonly [field: string, direction: 'ASC' | 'DESC'];
  /** Rows of a page. */
  readonly rows?: number;
  /** Asked for again after so many milliseconds, where it changes by itself. */
  readonly every?: number;
}

/**
 * A list of the API, a page at a time, the last one kept while the next is asked for. A list that does not count what
 * comes behind the page says `*`: then there is more.
 */
export function useListPages<Row>(
  queryKey: QueryKey,
  { resource, filter, sort, rows = ROWS, every }: ListToPage,
) {
  const client = useQueryClient();
  return useInfiniteQuery({
    queryKey,
    placeholderData: keepPreviousData,
    ...(every === undefined ? {} : { refetchInterval: every }),
    initialPageParam: 0,
    queryFn: async ({ pageParam, signal }) => {
      const part = (value: unknown) => encodeURIComponent(JSON.stringify(value));
      const sorted = sort === undefined ? '' : `&sort=${part(sort)}`;
      const range = part([pageParam, pageParam + rows - 1]);
      const address = `/${resource}?filter=${part(filter)}${sorted}&range=${range}`;
      // Only the first time somebody waits for it; what asks again by itself keeps nobody signed in.
      const background = every !== undefined && client.getQueryData(queryKey) !== undefined;
      const reply = await requestApi('GET', address, undefined, { signal, background });
      const total = reply.headers.get('content-range')?.split('/')[1] ?? '0';
      const found = reply.json as readonly Row[];
      return { rows: found, total: total === '*' ? Number.POSITIVE_INFINITY : Number(total) };
    },
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return last.rows.length === rows && shown < last.total ? shown : undefined;
    },
  });
}
