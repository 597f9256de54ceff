import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { invalid } from '../../http/problems/invalid.js';
import { wrongState } from '../../http/problems/wrongState.js';
import type { Moment } from '../findOpenings/Moment.js';
import { changeSeenPlan, type SeenPlan } from '../realignPlan/changeSeenPlan.js';
import { decideRealignment } from '../realignPlan/decideRealignment.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import type { HealedLateBody } from './HealedLateBody.js';
import { requireSession } from './requireSession.js';
import { requireUnderWay } from './requireUnderWay.js';

/**
 * Tells a plan that the skin needs longer after a session that was done: whatever follows it, and whatever keeps a
 * distance from it, waits until then.
 * @throws Problem 400 on the day, 404, 409 `wrong_state`, `plan_conflict`, 412 `stale`
 */
export function healLate(
  tx: EntityManager,
  actor: Actor,
  { sessionId, ...seen }: SeenPlan & { readonly sessionId: string },
  { until, note }: HealedLateBody,
  moment: Moment,
): Promise<PlanChangeReply> {
  return changeSeenPlan(tx, actor, seen, moment, (plan, settings) => {
    const { state, doneOn } = requireSession(plan, sessionId);
    requireUnderWay(plan, 'healed-late');
    if (state !== 'done' || doneOn === null) throw wrongState('session', state, 'healed-late');
    if (until <= doneOn) throw invalid({ until: { code: 'ends_before_start' } });
    const healed = { kind: 'healed-late', session: sessionId, until } as const;
    const decision = decideRealignment(plan, [healed], moment.today, settings);
    return { kind: 'healed-late', occurrence: { occurrences: [healed], note: note ?? null }, decision };
  });
}
