import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Moment } from '../findOpenings/Moment.js';
import { changeSeenPlan, type SeenPlan } from '../realignPlan/changeSeenPlan.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import { requireGoingOn } from '../realignPlan/requireGoingOn.js';
import { decideEvent } from './decideEvent.js';
import { requireKept } from './requireKept.js';

/**
 * Takes an event out of a plan: its days are open again.
 * @throws Problem 404, 409 `wrong_state`, `plan_conflict`, 412 `stale`
 */
export function removeEvent(
  tx: EntityManager,
  actor: Actor,
  { eventId, ...seen }: SeenPlan & { readonly eventId: string },
  moment: Moment,
): Promise<PlanChangeReply> {
  return changeSeenPlan(tx, actor, seen, moment, (plan, settings) => {
    requireKept(plan, eventId);
    requireGoingOn(plan, 'event-removed');
    const removed = { kind: 'event-removed', event: eventId } as const;
    return decideEvent(plan, removed, null, moment.today, settings);
  });
}
