import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { wrongState } from '../../http/problems/wrongState.js';
import type { Moment } from '../findOpenings/Moment.js';
import { changeSeenPlan, type SeenPlan } from '../realignPlan/changeSeenPlan.js';
import { decideRealignment } from '../realignPlan/decideRealignment.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import { requireSession } from './requireSession.js';
import { requireUnderWay } from './requireUnderWay.js';
import type { SkipBody } from './SkipBody.js';

/**
 * Leaves one session out that nobody has booked; what follows it counts from the one before. Nothing left to do
 * completes a plan; with nothing done either it is stopped.
 * @throws Problem 404, 409 `wrong_state`, `plan_conflict`, 412 `stale`
 */
export function skipSession(
  tx: EntityManager,
  actor: Actor,
  { sessionId, ...seen }: SeenPlan & { readonly sessionId: string },
  { reason }: SkipBody,
  moment: Moment,
): Promise<PlanChangeReply> {
  return changeSeenPlan(tx, actor, seen, moment, (plan, settings) => {
    const { state } = requireSession(plan, sessionId);
    requireUnderWay(plan, 'skip');
    if (state !== 'planned') throw wrongState('session', state, 'skip');
    const skipped = { kind: 'skipped', session: sessionId } as const;
    const { plan: after, ...told } = decideRealignment(plan, [skipped], moment.today, settings);
    const isNothing = after.sessions.every((session) => session.state === 'skipped');
    const decision = { ...told, plan: isNothing ? { ...after, state: 'stopped' as const } : after };
    return { kind: 'skipped', occurrence: { occurrences: [skipped], reason }, decision };
  });
}
