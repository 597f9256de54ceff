import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Moment } from '../findOpenings/Moment.js';
import { changeSeenPlan, type SeenPlan } from '../realignPlan/changeSeenPlan.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import type { ChangeProtocolBody } from './ChangeProtocolBody.js';
import { decideProtocol } from './decideProtocol.js';

/**
 * Lets the open sessions of a course go on with another protocol, see {@link decideProtocol}.
 * @throws Problem 400, 403, 404, 409 `wrong_state`, `plan_conflict` and the refusals of `goOnWith`, 412 `stale`
 */
export function changeProtocol(
  tx: EntityManager,
  actor: Actor,
  { courseId, ...seen }: SeenPlan & { readonly courseId: string },
  body: ChangeProtocolBody,
  moment: Moment,
): Promise<PlanChangeReply> {
  return changeSeenPlan(tx, actor, seen, moment, (plan, settings) =>
    decideProtocol(tx, actor, plan, { ...body, courseId }, { moment, settings, locks: true }),
  );
}
