import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Moment } from '../findOpenings/Moment.js';
import { changeSeenPlan, type SeenPlan } from '../realignPlan/changeSeenPlan.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import { decideSkip } from './decideSkip.js';
import type { SkipBody } from './SkipBody.js';

/**
 * Leaves one session out, see {@link decideSkip}.
 * @throws Problem 404, 409 `wrong_state`, `plan_conflict`, 412 `stale`
 */
export function skipSession(
  tx: EntityManager,
  actor: Actor,
  { sessionId, ...seen }: SeenPlan & { readonly sessionId: string },
  { reason }: SkipBody,
  moment: Moment,
): Promise<PlanChangeReply> {
  return changeSeenPlan(tx, actor, seen, moment, (plan, settings) =>
    decideSkip(plan, { sessionId, reason }, moment.today, settings),
  );
}
