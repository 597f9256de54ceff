import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import type { Moment } from '../findOpenings/Moment.js';
import { unfitRefusal } from './unfitRefusal.js';
import { type BookedCourse, weighBooked } from './weighBooked.js';

/**
 * {@link weighBooked} before a change that is made at once.
 * @throws Problem 409 `visit_does_not_fit` with the visits, `wrong_state` when one of them is being treated
 */
export async function requireFits(
  tx: EntityManager,
  actor: Actor,
  plan: StoredPlan,
  booked: BookedCourse,
  moment: Moment,
): Promise<void> {
  const refusal = unfitRefusal(await weighBooked(tx, actor, plan, booked, { moment, locks: true }));
  if (refusal !== null) throw refusal;
}
