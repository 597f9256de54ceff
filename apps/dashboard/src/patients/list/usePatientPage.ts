import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { requestApi } from '../../wire/callApi';
import type { PatientRow } from '../PatientRow';

const ROWS = 40;

/** The patients of the clinic that a filter lets through, by name, a page at a time, and how many there are. */
export function usePatientPage(filter: object, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ['patients', 'list', filter],
    enabled,
    initialPageParam: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam, signal }) => {
      const part = (value: unknown) => encodeURIComponent(JSON.stringify(value));
      const range = part([pageParam, pageParam + ROWS - 1]);
      const address = `/patients?range=${range}&sort=${part(['name', 'ASC'])}&filter=${part(filter)}`;
      const reply = await requestApi('GET', address, undefined, { signal });
      const total = Number(reply.headers.get('content-range')?.split('/')[1] ?? 0);
      return { rows: reply.json as readonly PatientRow[], total };
    },
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return shown < last.total ? shown : undefined;
    },
  });
}
