import type { StoredPlan, StoredSession } from '../../features/plans/StoredPlan.js';
import { notFound } from '../../http/problems/notFound.js';

/**
 * One of the sessions of a plan.
 * @throws Problem 404
 */
export function requireSession({ sessions }: StoredPlan, id: string): StoredSession {
  const session = sessions.find((one) => one.id === id);
  if (session === undefined) throw notFound('session');
  return session;
}
