import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { leavingReason } from '../../../database/leavingReason.js';
import { notFound } from '../../../http/problems/notFound.js';
import { staleRecord } from '../../../http/problems/staleRecord.js';
import { wrongState } from '../../../http/problems/wrongState.js';
import { requireOwnOrManager } from './requireOwnOrManager.js';

export interface RemovedAbsence {
  readonly id: string;
  /** As it was seen. */
  readonly version: number;
  /** With the rescue in which it was written down: whoever wrote it may. */
  readonly rescued?: boolean;
}

/**
 * Takes an absence back. That somebody leaves is taken back where it was said, with all that follows from it.
 * @throws Problem 403, 404, 409 `wrong_state`, 412 `stale`
 */
export async function removeAbsence(
  tx: EntityManager,
  actor: Actor,
  { id, version, rescued = false }: RemovedAbsence,
): Promise<{ id: string }> {
  const [absence] = await tx.query(
    `select a.resource_id, a.reason, a.version, a.rescued_by, r.kind from absences a
     join resources r on r.clinic_id = a.clinic_id and r.id = a.resource_id
     where a.clinic_id = $1 and a.id = $2 for update of a`,
    [actor.clinicId, id],
  );
  if (absence === undefined) throw notFound('absence');
  const isOfRescue = rescued && absence.rescued_by === actor.membershipId;
  if (!isOfRescue) requireOwnOrManager(actor, absence.resource_id);
  if (absence.reason === leavingReason) throw wrongState('member', 'leaving', 'remove-absence');
  if (absence.version !== version) {
    const about = { subject: absence.kind, subjectId: absence.resource_id };
    throw await staleRecord(tx, actor.clinicId, 'absence', 'absences', id, about);
  }
  await tx.query('delete from absences where clinic_id = $1 and id = $2', [actor.clinicId, id]);
  const entry = { action: 'remove-absence', subject: absence.kind, subjectId: absence.resource_id };
  await recordAudit(tx, actor, entry);
  return { id };
}
