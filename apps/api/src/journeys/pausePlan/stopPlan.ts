import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Moment } from '../findOpenings/Moment.js';
import { changeSeenPlan, type SeenPlan } from '../realignPlan/changeSeenPlan.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import { cancelVisits } from './cancelVisits.js';
import { decideStopping } from './decideStopping.js';
import type { StopBody } from './StopBody.js';

/**
 * Stops a plan or one of its courses: what is done stays, the rest is left out, and its visits are cancelled.
 * @param decides ids of reopenings that are decided with it, to be decided again when it is taken back
 * @throws Problem 404, 409 `wrong_state`, also when one of its visits is being treated, `plan_conflict`,
 *   412 `stale`
 */
export function stopPlan(
  tx: EntityManager,
  actor: Actor,
  seen: SeenPlan,
  { reason, courseId = null }: StopBody,
  moment: Moment,
  decides: readonly string[] = [],
): Promise<PlanChangeReply> {
  return changeSeenPlan(tx, actor, seen, moment, (plan, settings) => {
    const change = decideStopping(plan, { courseId, reason, decides }, moment.today, settings);
    const follow = (eventId: string) => cancelVisits(tx, actor, change.cancels, eventId, moment.at);
    return { ...change, follow };
  });
}
