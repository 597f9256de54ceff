import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import { recordAudit } from '../../audit/recordAudit.js';

/** An entry of the waiting list that something else has closed or opened. */
export interface ChangedEntry {
  readonly id: string;
  readonly patientId: string;
}

/** Writes down, in the transaction that did it, that entries were closed or opened again by what was booked or undone. */
export async function auditEntries(
  tx: EntityManager,
  actor: AuditActor,
  action: 'close' | 'open-again',
  entries: readonly ChangedEntry[],
): Promise<void> {
  for (const { id, patientId } of entries) {
    await recordAudit(tx, actor, {
      action,
      subject: 'waiting-entry',
      subjectId: id,
      patientIds: [patientId],
    });
  }
}
