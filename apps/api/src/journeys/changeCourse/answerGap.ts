import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Moment } from '../findOpenings/Moment.js';
import { changeSeenPlan, type SeenPlan } from '../realignPlan/changeSeenPlan.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import type { AnswerGapBody } from './AnswerGapBody.js';
import { decideGap } from './decideGap.js';

/**
 * Says how a course goes on after a pause that the plan asks about, see {@link decideGap}.
 * @throws Problem 400, 403 and 409 as for another protocol, 404, 409 `wrong_state` when nothing is asked,
 *   `plan_conflict`, 412 `stale`
 */
export function answerGap(
  tx: EntityManager,
  actor: Actor,
  seen: SeenPlan,
  body: AnswerGapBody,
  moment: Moment,
): Promise<PlanChangeReply> {
  return changeSeenPlan(tx, actor, seen, moment, (plan, settings) =>
    decideGap(tx, actor, plan, body, { moment, settings, locks: true }),
  );
}
