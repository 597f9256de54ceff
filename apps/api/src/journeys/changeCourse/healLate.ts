import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Moment } from '../findOpenings/Moment.js';
import { changeSeenPlan, type SeenPlan } from '../realignPlan/changeSeenPlan.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import { decideHealing } from './decideHealing.js';
import type { HealedLateBody } from './HealedLateBody.js';

/**
 * Notes that the skin needs longer after a session, see {@link decideHealing}.
 * @throws Problem 400 on the day, 404, 409 `wrong_state`, `plan_conflict`, 412 `stale`
 */
export function healLate(
  tx: EntityManager,
  actor: Actor,
  { sessionId, ...seen }: SeenPlan & { readonly sessionId: string },
  body: HealedLateBody,
  moment: Moment,
): Promise<PlanChangeReply> {
  return changeSeenPlan(tx, actor, seen, moment, (plan, settings) =>
    decideHealing(plan, { ...body, sessionId }, moment.today, settings),
  );
}
