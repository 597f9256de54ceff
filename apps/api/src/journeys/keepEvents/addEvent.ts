import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { newId } from '../../database/newId.js';
import { eventAsksFor } from '../../features/plans/eventAsksFor.js';
import { versionsOf } from '../../features/plans/versionsOf.js';
import type { Moment } from '../findOpenings/Moment.js';
import { changeSeenPlan, type SeenPlan } from '../realignPlan/changeSeenPlan.js';
import { requireGoingOn } from '../realignPlan/requireGoingOn.js';
import { loadBasis } from '../showPlan/loadBasis.js';
import { decideEvent } from './decideEvent.js';
import type { EventAddedReply } from './EventAddedReply.js';
import type { EventBody } from './EventBody.js';
import { requireDays } from './requireDays.js';

/**
 * Tells a plan of a date of the patient's own: treatments keep away from it as long as they heal.
 * @throws Problem 400 on its days, 404, 409 `wrong_state`, `plan_conflict`, 412 `stale`
 */
export async function addEvent(
  tx: EntityManager,
  actor: Actor,
  seen: SeenPlan,
  { kind, name, from, to }: EventBody,
  moment: Moment,
): Promise<EventAddedReply> {
  const id = newId();
  const { today } = moment;
  const changed = await changeSeenPlan(tx, actor, seen, moment, async (plan, settings) => {
    requireGoingOn(plan, 'event-added');
    requireDays({ from, to }, today);
    const basis = await loadBasis(tx, actor.clinicId, { ...plan, versions: versionsOf(plan) }, today);
    const event = { id, first: from, last: to, asks: eventAsksFor(plan, kind, basis) };
    return decideEvent(plan, { kind: 'event-added', event }, { id, kind, name }, today, settings);
  });
  return { patientEventId: id, ...changed };
}
