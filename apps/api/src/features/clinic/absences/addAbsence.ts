import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import type { AbsenceBody } from './AbsenceBody.js';
import type { AddedAbsence } from './AbsenceReply.js';
import { requireOwnOrManager } from './requireOwnOrManager.js';
import { writeAbsence } from './writeAbsence.js';

/**
 * Writes down that somebody or something is not there, and tells how many visits that touches.
 * @throws Problem 400, 403, 404
 */
export function addAbsence(tx: EntityManager, actor: Actor, body: AbsenceBody): Promise<AddedAbsence> {
  requireOwnOrManager(actor, body.resourceId);
  return writeAbsence(tx, actor, body);
}
