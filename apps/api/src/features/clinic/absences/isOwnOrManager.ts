import type { Actor } from '../../../access/Actor.js';

/** Managers write down anybody's absence, specialists their own. */
export const isOwnOrManager = (actor: Actor, resourceId: string): boolean =>
  actor.permissions.has('absences.write') &&
  (actor.permissions.has('clinic.manage') || actor.membershipId === resourceId);
