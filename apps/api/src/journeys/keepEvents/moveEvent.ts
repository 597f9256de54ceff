import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Moment } from '../findOpenings/Moment.js';
import { changeSeenPlan, type SeenPlan } from '../realignPlan/changeSeenPlan.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import { requireGoingOn } from '../realignPlan/requireGoingOn.js';
import { decideEvent } from './decideEvent.js';
import type { MoveEventBody } from './MoveEventBody.js';
import { requireDays } from './requireDays.js';
import { requireKept } from './requireKept.js';

/**
 * Moves an event of a plan to other days.
 * @throws Problem 400 on its days, 404, 409 `wrong_state`, `plan_conflict`, 412 `stale`
 */
export function moveEvent(
  tx: EntityManager,
  actor: Actor,
  { eventId, ...seen }: SeenPlan & { readonly eventId: string },
  { name, from, to }: MoveEventBody,
  moment: Moment,
): Promise<PlanChangeReply> {
  const { today } = moment;
  return changeSeenPlan(tx, actor, seen, moment, (plan, settings) => {
    const known = requireKept(plan, eventId);
    requireGoingOn(plan, 'event-moved');
    requireDays({ from, to }, today);
    const named = { ...known, name: name ?? known.name };
    const moved = { kind: 'event-moved', event: eventId, first: from, last: to } as const;
    return decideEvent(plan, moved, named, today, settings);
  });
}
