import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { notFound } from '../../../http/problems/notFound.js';
import { requireOwnOrManager } from './requireOwnOrManager.js';

/** Takes an absence back. */
export async function removeAbsence(tx: EntityManager, actor: Actor, id: string): Promise<{ id: string }> {
  const [absence] = await tx.query(
    `select a.resource_id, r.kind from absences a
     join resources r on r.clinic_id = a.clinic_id and r.id = a.resource_id
     where a.clinic_id = $1 and a.id = $2 for update of a`,
    [actor.clinicId, id],
  );
  if (absence === undefined) throw notFound('absence');
  requireOwnOrManager(actor, absence.resource_id);
  await tx.query('delete from absences where clinic_id = $1 and id = $2', [actor.clinicId, id]);
  const entry = { action: 'remove-absence', subject: absence.kind, subjectId: absence.resource_id };
  await recordAudit(tx, actor, entry);
  return { id };
}
