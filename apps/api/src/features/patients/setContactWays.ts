import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { patientColumns } from '../../database/fragments/patientColumns.js';
import { staleRecord } from '../../http/problems/staleRecord.js';
import type { ContactWaysBody } from './ContactWaysBody.js';
import type { PatientRecord } from './PatientRecord.js';

/**
 * Writes down how a patient does not want to be reached; messages that wait already heed it. When nothing
 * differs, nothing is written.
 * @throws Problem 404, 412 `stale`
 */
export async function setContactWays(
  tx: EntityManager,
  actor: Actor,
  { id, version }: { id: string; version: number },
  { noMessagesBy }: ContactWaysBody,
): Promise<PatientRecord> {
  const { clinicId, membershipId } = actor;
  const about = { subject: 'patient', subjectId: id, patientIds: [id] };
  const wanted = [...new Set(noMessagesBy)].sort();
  const [before]: (PatientRecord | undefined)[] = await tx.query(
    `select ${patientColumns} from patients p
     where p.clinic_id = $1 and p.id = $2 and p.version = $3 for no key update`,
    [clinicId, id, version],
  );
  if (before === undefined) throw await staleRecord(tx, clinicId, 'patient', 'patients', id);
  if ([...before.noMessagesBy].sort().join() === wanted.join()) {
    await recordAudit(tx, actor, { ...about, action: 'see' });
    return before;
  }
  const [[changed]] = await tx.query(
    `update patients p set no_messages_by = $3, version = version + 1, updated_at = now(), updated_by = $4
     where p.clinic_id = $1 and p.id = $2 returning ${patientColumns}`,
    [clinicId, id, wanted, membershipId],
  );
  await recordAudit(tx, actor, { ...about, action: 'update', fields: ['noMessagesBy'] });
  return changed;
}
