import type { Actor } from '../../access/Actor.js';
import type { AbsenceBody } from '../../features/clinic/absences/AbsenceBody.js';
import { isOwnOrManager } from '../../features/clinic/absences/isOwnOrManager.js';
import { notPermitted } from '../../http/problems/notPermitted.js';

/** Days of an absence that whoever rescues them may write down for somebody else. */
const MOST_DAYS = 14;

/**
 * Somebody calls in ill at seven, and the desk gives their visits other places: until the absence stands, their time is
 * offered to everybody who books. So whoever rescues a few days writes it down; longer absences are the manager's.
 * @throws Problem 403
 */
export function requireShort(actor: Actor, { resourceId, startsAt, endsAt }: AbsenceBody): void {
  const days = (Date.parse(endsAt) - Date.parse(startsAt)) / 86_400_000;
  if (days > MOST_DAYS && !isOwnOrManager(actor, resourceId)) throw notPermitted('clinic.manage');
}
