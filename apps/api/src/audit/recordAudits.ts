import type { EntityManager } from 'typeorm';
import { noteChange } from '../database/changes/noteChange.js';
import { newId } from '../database/newId.js';
import type { AuditActor } from './AuditActor.js';
import type { AuditEntry } from './AuditEntry.js';
import { noticesOf } from './noticesOf.js';

/** Writes many events of the audit at once, in the transaction of the changes that they tell about. */
export async function recordAudits(
  tx: EntityManager,
  actor: AuditActor,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const { clinicId, membershipId, name, requestId } = actor;
  const rows = entries.map(({ action, subject, subjectId = null, patientIds = [], fields = [] }) => {
    return { id: newId(), action, subject, subjectId, patientIds, fields };
  });
  await tx.query(
    `insert into audit_events
       (clinic_id, id, actor_id, actor_name, action, subject, subject_id, patient_ids, fields, request_id)
     select $1, e.id, $2, $3, e.action, e.subject, e."subjectId", e."patientIds", e.fields, $4
     from jsonb_to_recordset($5::jsonb)
       as e (id uuid, action text, subject text, "subjectId" uuid, "patientIds" uuid[], fields text[])`,
    [clinicId, membershipId, name, requestId ?? null, JSON.stringify(rows)],
  );
  noteChange(tx, noticesOf(actor, entries));
}
