import type { Call } from '../messages/Call';
import { usePages } from '../messages/usePages';

const NO_PLACE = { state: ['open'], reason: ['no-place', 'no-contact'] } as const;

/** The visits without a place whose patients stand on the call list already. */
export function useListed(): ReadonlySet<string> {
  const list = usePages<Call>('calls', NO_PLACE, ['dueOn', 'DESC']);
  const calls = list.data?.pages.flatMap((page) => page.rows) ?? [];
  return new Set(
    calls.flatMap(({ visit, wasAt, nowAt }) => (visit && wasAt && nowAt === null ? [visit.id] : [])),
  );
}
