import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { requestApi } from '../../wire/callApi';
import type { PatientRow } from '../PatientRow';

const ROWS = 40;

/** The patients of the clinic by name, a page at a time, and how many there are. */
export function usePatientPage(enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ['patients', 'list'],
    enabled,
    initialPageParam: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam, signal }) => {
      const range = encodeURIComponent(JSON.stringify([pageParam, pageParam + ROWS - 1]));
      const sort = encodeURIComponent(JSON.stringify(['name', 'ASC']));
      const reply = await requestApi('GET', `/patients?range=${range}&sort=${sort}`, undefined, { signal });
      const total = Number(reply.headers.get('content-range')?.split('/')[1] ?? 0);
      return { rows: reply.json as readonly PatientRow[], total };
    },
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return shown < last.total ? shown : undefined;
    },
  });
}
