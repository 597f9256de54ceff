import type { Day } from '@stratum/calendar';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { requestApi } from '../../wire/callApi';
import type { Visit } from '../Visit';

const ROWS = 40;

/** Visits from a day on that are not to take place as booked, the soonest first, a page at a time, with their number. */
export function useToRearrange(day: Day) {
  return useInfiniteQuery({
    queryKey: ['visits', 'rearrange', day],
    initialPageParam: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam, signal }) => {
      const part = (value: unknown) => encodeURIComponent(JSON.stringify(value));
      const range = part([pageParam, pageParam + ROWS - 1]);
      const address = `/visits?filter=${part({ rearrangeOn: day })}&sort=${part(['startsAt', 'ASC'])}&range=${range}`;
      const reply = await requestApi('GET', address, undefined, { signal });
      const total = Number(reply.headers.get('content-range')?.split('/')[1] ?? 0);
      return { rows: reply.json as readonly Visit[], total };
    },
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return shown < last.total ? shown : undefined;
    },
  });
}
