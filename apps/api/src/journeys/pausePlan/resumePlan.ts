import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Moment } from '../findOpenings/Moment.js';
import { changeSeenPlan, type SeenPlan } from '../realignPlan/changeSeenPlan.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import { decideResume } from './decideResume.js';

/**
 * Ends the pause of a plan today: its sessions have windows again and can be booked.
 * @throws Problem 404, 409 `wrong_state`, `plan_conflict`, 412 `stale`
 */
export function resumePlan(
  tx: EntityManager,
  actor: Actor,
  seen: SeenPlan,
  moment: Moment,
): Promise<PlanChangeReply> {
  return changeSeenPlan(tx, actor, seen, moment, (plan, settings) =>
    decideResume(plan, moment.today, settings),
  );
}
