import type { Database } from '../database/Database.js';
import { newId } from '../database/newId.js';
import type { AuditActor } from './AuditActor.js';
import type { AuditEntry } from './AuditEntry.js';

/**
 * Reads patients' data and writes down that it was seen, in one statement: either both happen or none.
 * @param query a select that gives a column `patient_id` (uuid, may be null) in every row; its values are
 *   `$1, $2 …`. When no row comes, nothing was disclosed and nothing is written.
 * @returns the rows, with `patient_id` still in them
 */
export async function disclose<Row>(
  database: Database,
  actor: AuditActor,
  entry: Omit<AuditEntry, 'patientIds' | 'fields'>,
  query: { text: string; values: readonly unknown[] },
): Promise<Row[]> {
  const first = query.values.length;
  const at = (n: number) => `$${first + n}`;
  const text = `with seen as materialized (${query.text}),
    audited as (
      insert into audit_events (clinic_id, id, actor_id, actor_name, action, subject, subject_id, request_id, patient_ids)
      select ${at(1)}::uuid, ${at(2)}::uuid, ${at(3)}::uuid, ${at(4)}, ${at(5)}, ${at(6)}, ${at(7)}::uuid, ${at(8)},
        array(select distinct patient_id from seen where patient_id is not null)
      where exists (select from seen)
    )
    select * from seen`;
  return database.read<Row>(text, [
    ...query.values,
    actor.clinicId,
    newId(),
    actor.membershipId,
    actor.name,
    entry.action,
    entry.subject,
    entry.subjectId ?? null,
    actor.requestId ?? null,
  ]);
}
