import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Moment } from '../findOpenings/Moment.js';
import { changeSeenPlan, type SeenPlan } from '../realignPlan/changeSeenPlan.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import { decideMore } from './decideMore.js';

/**
 * Adds one treatment to the end of a series.
 * @throws Problem 404, 409 `wrong_state`, `plan_conflict`, 412 `stale`
 */
export function addSession(
  tx: EntityManager,
  actor: Actor,
  { courseId, ...seen }: SeenPlan & { readonly courseId: string },
  moment: Moment,
): Promise<PlanChangeReply> {
  return changeSeenPlan(tx, actor, seen, moment, (plan, settings) =>
    decideMore(tx, actor, plan, { courseId }, { today: moment.today, settings }),
  );
}
