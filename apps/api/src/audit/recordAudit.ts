import type { EntityManager } from 'typeorm';
import { noteChange } from '../database/changes/noteChange.js';
import { newId } from '../database/newId.js';
import type { AuditActor } from './AuditActor.js';
import type { AuditEntry } from './AuditEntry.js';
import { noticesOf } from './noticesOf.js';

/** Writes one event of the audit, in the transaction of the change that it tells about; others hear of it then. */
export async function recordAudit(tx: EntityManager, actor: AuditActor, entry: AuditEntry): Promise<void> {
  await tx.query(
    `insert into audit_events
       (clinic_id, id, actor_id, actor_name, action, subject, subject_id, patient_ids, fields, request_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      actor.clinicId,
      newId(),
      actor.membershipId,
      actor.name,
      entry.action,
      entry.subject,
      entry.subjectId ?? null,
      entry.patientIds ?? [],
      entry.fields ?? [],
      actor.requestId ?? null,
    ],
  );
  noteChange(tx, noticesOf(actor, [entry]));
}
