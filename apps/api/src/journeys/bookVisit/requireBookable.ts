import type { EntityManager } from 'typeorm';
import type { StoredPlan, StoredSession } from '../../features/plans/StoredPlan.js';
import { requireSigned } from '../../features/protocols/requireSigned.js';
import { notFound } from '../../http/problems/notFound.js';
import { Problem } from '../../http/problems/Problem.js';
import { wrongState } from '../../http/problems/wrongState.js';

/**
 * The sessions of a plan that are to be booked: the plan is approved, its protocols are signed, and none of
 * the sessions has a visit or is over.
 * @throws Problem 404, 409 `wrong_state`, `protocol_unsigned`, `session_not_open`
 */
export async function requireBookable(
  tx: EntityManager,
  clinicId: string,
  plan: StoredPlan,
  sessionIds: readonly string[],
): Promise<readonly StoredSession[]> {
  if (plan.state !== 'approved') throw wrongState('plan', plan.state, 'book');
  const sessions = sessionIds.map((id) => {
    const session = plan.sessions.find((one) => one.id === id);
    if (session === undefined) throw notFound('session');
    return session;
  });
  const closed = sessions.filter(({ state }) => state !== 'planned').map(({ id }) => id);
  if (closed.length > 0) {
    throw new Problem(409, 'session_not_open', 'This session is booked or over already.', {
      details: { sessionIds: closed },
    });
  }
  const courses = plan.courses.filter(({ id }) => sessions.some(({ courseId }) => courseId === id));
  await requireSigned(
    tx,
    clinicId,
    courses.map(({ protocolId }) => protocolId),
  );
  return sessions;
}
