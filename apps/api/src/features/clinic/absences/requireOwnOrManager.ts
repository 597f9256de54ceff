import type { Actor } from '../../../access/Actor.js';
import { notPermitted } from '../../../http/problems/notPermitted.js';
import { isOwnOrManager } from './isOwnOrManager.js';

/** @throws Problem 403 */
export function requireOwnOrManager(actor: Actor, resourceId: string): void {
  if (!isOwnOrManager(actor, resourceId)) throw notPermitted('clinic.manage');
}
