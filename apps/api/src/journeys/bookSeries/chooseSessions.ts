import { addDays, type Day } from '@stratum/calendar';
import type { Window } from '@stratum/timeline';
import type { StoredPlan, StoredSession } from '../../features/plans/StoredPlan.js';
import { notFound } from '../../http/problems/notFound.js';

/** A review that is further away is booked when it comes near. */
const LATER_DAYS = 182;

/** After every day. */
const NOT_YET = '9999-12-31';

/**
 * The open sessions that a series is made of, by their ideal days: those that are named, or every treatment of the
 * series with the reviews of the next half year, or the first of them. Maintenance is booked when it is due.
 * @param waiting sessions that have no day until something is lifted: they come last
 * @throws Problem 404 when a named session is not an open one of the plan
 */
export function chooseSessions(
  plan: StoredPlan,
  windows: Readonly<Record<string, Window>>,
  { sessionIds, first }: { sessionIds?: readonly string[] | null; first?: number | null },
  today: Day,
  waiting: readonly string[] = [],
): readonly StoredSession[] {
  const open = plan.sessions.filter(
    ({ id, state }) => state === 'planned' && (windows[id] !== undefined || waiting.includes(id)),
  );
  const idealOf = ({ id }: StoredSession) => windows[id]?.ideal ?? NOT_YET;
  const inOrder = [...open].sort((a, b) => (idealOf(a) < idealOf(b) ? -1 : idealOf(a) > idealOf(b) ? 1 : 0));
  if (sessionIds != null) {
    const named = inOrder.filter(({ id }) => sessionIds.includes(id));
    if (named.length < new Set(sessionIds).size) throw notFound('open session');
    return named;
  }
  const near = inOrder.filter(
    (session) =>
      session.kind === 'treatment' ||
      (session.kind === 'review' && idealOf(session) <= addDays(today, LATER_DAYS)),
  );
  return first == null ? near : near.slice(0, first);
}
