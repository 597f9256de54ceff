import type { StoredPlan, StoredSession } from '../../features/plans/StoredPlan.js';

/** The sessions that a plan did not have before, by their places. */
export function addedSessions(
  before: Pick<StoredPlan, 'sessions'>,
  after: Pick<StoredPlan, 'sessions'>,
): readonly StoredSession[] {
  const known = new Set(before.sessions.map(({ id }) => id));
  return after.sessions.filter(({ id }) => !known.has(id)).sort((a, b) => a.ordinal - b.ordinal);
}
