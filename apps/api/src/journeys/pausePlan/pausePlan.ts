import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Moment } from '../findOpenings/Moment.js';
import { changeSeenPlan, type SeenPlan } from '../realignPlan/changeSeenPlan.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import { decidePause } from './decidePause.js';
import type { PauseBody } from './PauseBody.js';

/**
 * Lets an approved plan rest until it is resumed: nothing of it is booked meanwhile. What is booked stays, and is
 * flagged where it lies in the pause.
 * @param decides ids of reopenings that are decided with it, to be decided again when it is taken back
 * @throws Problem 400 on a day that is over, 404, 409 `wrong_state`, `plan_conflict`, 412 `stale`
 */
export function pausePlan(
  tx: EntityManager,
  actor: Actor,
  seen: SeenPlan,
  { from, reason }: PauseBody,
  moment: Moment,
  decides: readonly string[] = [],
): Promise<PlanChangeReply> {
  return changeSeenPlan(tx, actor, seen, moment, (plan, settings) =>
    decidePause(plan, { from: from ?? null, reason, decides }, moment.today, settings),
  );
}
