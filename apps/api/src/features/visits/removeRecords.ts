import type { EntityManager } from 'typeorm';

/** Removes what was recorded in a visit that was not done after all, and the facts that it had become. */
export async function removeRecords(tx: EntityManager, clinicId: string, visitId: string): Promise<void> {
  await tx.query(
    `delete from patient_facts f using treatment_records t where t.clinic_id = $1 and t.visit_id = $2
       and f.clinic_id = t.clinic_id and f.origin = 'record' and f.origin_id = t.id`,
    [clinicId, visitId],
  );
  await tx.query('delete from treatment_records where clinic_id = $1 and visit_id = $2', [clinicId, visitId]);
}
