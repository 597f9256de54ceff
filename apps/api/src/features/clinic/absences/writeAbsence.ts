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
import { requireReason } from './requireReason.js';

/**
 * Writes down that somebody or something is not there, whoever may; tells how many visits that touches.
 * @param rescuedBy who gives its visits other places in the same step, and may take it back with them
 * @throws Problem 400, 404
 */
export async function writeAbsence(
  tx: EntityManager,
  actor: Actor,
  body: AbsenceBody,
  rescuedBy: string | null = null,
): Promise<AddedAbsence> {
  const { resourceId, startsAt, endsAt, reason = null } = body;
  requireOrder(body);
  requireReason(body);
  const [resource] = await tx.query(
    `select kind from resources where clinic_id = $1 and id = $2 and kind <> 'patient'`,
    [actor.clinicId, resourceId],
  );
  if (resource === undefined) throw notFound('person, room or device');
  const id = newId();
  await tx.query(
    `insert into absences (clinic_id, id, resource_id, starts_at, ends_at, reason, rescued_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [actor.clinicId, id, resourceId, startsAt, endsAt, reason, rescuedBy],
  );
  await recordAudit(tx, actor, { action: 'add-absence', subject: resource.kind, subjectId: resourceId });
  const absence = await getAbsence(tx, actor.clinicId, id);
  return { ...absence, visitsInside: await countInside(tx, actor.clinicId, absence) };
}
