import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import { rowsOf } from '../../database/rowsOf.js';
import { auditEntries, type ChangedEntry } from './auditEntries.js';

/** A move that was made just now, and the step that it is. */
export interface MadeEarlier {
  readonly from: Date;
  readonly to: Date;
  readonly at: Date;
  readonly stepId: string;
}

/** Who waited for an earlier time than their visit had waits no longer once it has moved to one. */
export async function closeEarlier(
  tx: EntityManager,
  actor: AuditActor,
  visitId: string,
  { from, to, at, stepId }: MadeEarlier,
): Promise<void> {
  if (to >= from) return;
  const closed = await rowsOf<ChangedEntry>(
    tx,
    `with closed as (
       update waiting_entries set closed_by = $3, closed_at = $4, closed_with = $5
       where clinic_id = $1 and visit_id = $2 and wants_earlier and closed_at is null
       returning id, patient_id as "patientId")
     select * from closed`,
    [actor.clinicId, visitId, actor.membershipId, at, stepId],
  );
  await auditEntries(tx, actor, 'close', closed);
}
