import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { newId } from '../../../database/newId.js';
import { notFound } from '../../../http/problems/notFound.js';
import type { AbsenceBody } from './AbsenceBody.js';
import type { AddedAbsence } from './AbsenceReply.js';
import { countInside } from './countInside.js';
import { getAbsence } from './getAbsence.js';
import { requireOrder } from './requireOrder.js';
import { requireOwnOrManager } from './requireOwnOrManager.js';
import { requireReason } from './requireReason.js';

/**
 * Writes down that somebody or something is not there, and tells how many visits that touches.
 * @throws Problem 400, 403, 404
 */
export async function addAbsence(tx: EntityManager, actor: Actor, body: AbsenceBody): Promise<AddedAbsence> {
  const { resourceId } = body;
  requireOwnOrManager(actor, resourceId);
  requireOrder(body);
  requireReason(body);
  const [resource] = await tx.query(
    `select kind from resources where clinic_id = $1 and id = $2 and kind <> 'patient'`,
    [actor.clinicId, resourceId],
  );
  if (resource === undefined) throw notFound('person, room or device');
  const id = newId();
  await tx.query(
    'insert into absences (clinic_id, id, resource_id, starts_at, ends_at, reason) values ($1, $2, $3, $4, $5, $6)',
    [actor.clinicId, id, resourceId, body.startsAt, body.endsAt, body.reason ?? null],
  );
  await recordAudit(tx, actor, { action: 'add-absence', subject: resource.kind, subjectId: resourceId });
  const absence = await getAbsence(tx, actor.clinicId, id);
  return { ...absence, visitsInside: await countInside(tx, actor.clinicId, absence) };
}
