import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { leavingReason } from '../../../database/leavingReason.js';
import { notFound } from '../../../http/problems/notFound.js';
import { wrongState } from '../../../http/problems/wrongState.js';
import { requireOwnOrManager } from './requireOwnOrManager.js';

/**
 * Takes an absence back. That somebody leaves is taken back where it was said, with all that follows from it.
 * @throws Problem 403, 404, 409 `wrong_state`
 */
export async function removeAbsence(tx: EntityManager, actor: Actor, id: string): Promise<{ id: string }> {
  const [absence] = await tx.query(
    `select a.resource_id, a.reason, r.kind from absences a
     join resources r on r.clinic_id = a.clinic_id and r.id = a.resource_id
     where a.clinic_id = $1 and a.id = $2 for update of a`,
    [actor.clinicId, id],
  );
  if (absence === undefined) throw notFound('absence');
  requireOwnOrManager(actor, absence.resource_id);
  if (absence.reason === leavingReason) throw wrongState('member', 'leaving', 'remove-absence');
  await tx.query('delete from absences where clinic_id = $1 and id = $2', [actor.clinicId, id]);
  const entry = { action: 'remove-absence', subject: absence.kind, subjectId: absence.resource_id };
  await recordAudit(tx, actor, entry);
  return { id };
}
