import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { wrongState } from '../../http/problems/wrongState.js';
import type { Moment } from '../findOpenings/Moment.js';
import { changeSeenPlan, type SeenPlan } from '../realignPlan/changeSeenPlan.js';
import { decideRealignment } from '../realignPlan/decideRealignment.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';

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
  const { today } = moment;
  return changeSeenPlan(tx, actor, seen, moment, (plan, settings) => {
    if (plan.state !== 'paused') throw wrongState('plan', plan.state, 'resume');
    const resumed = { kind: 'resumed', from: today } as const;
    const { plan: goesOn, ...told } = decideRealignment(plan, [resumed], today, settings);
    const decision = { ...told, plan: { ...goesOn, state: 'approved' as const } };
    return { kind: 'resumed', occurrence: { occurrences: [resumed] }, decision };
  });
}
