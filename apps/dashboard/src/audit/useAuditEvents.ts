import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { requestApi } from '../wire/callApi';
import type { AuditEvent } from './AuditEvent';

const ROWS = 50;

/** What narrows the audit; empty fields narrow nothing. */
export interface AuditFilter {
  readonly actorId: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly action: string;
}

/** Events of the audit, the latest first, a page at a time. */
export function useAuditEvents(filter: AuditFilter) {
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
  return useInfiniteQuery({
    queryKey: ['audit-events', given],
    placeholderData: keepPreviousData,
    initialPageParam: 0,
    queryFn: async ({ pageParam, signal }) => {
      const part = (value: unknown) => encodeURIComponent(JSON.stringify(value));
      const range = part([pageParam, pageParam + ROWS - 1]);
      const address = `/audit-events?filter=${part(given)}&range=${range}&sort=${part(['at', 'DESC'])}`;
      const reply = await requestApi('GET', address, undefined, { signal });
      const total = Number(reply.headers.get('content-range')?.split('/')[1] ?? 0);
      return { rows: reply.json as readonly AuditEvent[], total };
    },
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return shown < last.total ? shown : undefined;
    },
  });
}
