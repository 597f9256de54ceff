import type { Actor } from '../../../access/Actor.js';
import { notPermitted } from '../../../http/problems/notPermitted.js';

/** Managers write down anybody's absence, specialists their own. */
export function requireOwnOrManager(actor: Actor, resourceId: string): void {
  const allowed = actor.permissions.has('clinic.manage') || actor.membershipId === resourceId;
  if (!allowed) throw notPermitted('clinic.manage');
}
