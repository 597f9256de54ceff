import type { EntityManager } from 'typeorm';
import type { PlanState } from './planStates.js';

/**
 * Lets nobody else change, approve or book a plan of this patient until the transaction ends; in order of their
 * ids, so that two never wait for each other.
 */
export async function lockPlansOf(
  tx: EntityManager,
  clinicId: string,
  patientId: string,
): Promise<readonly { readonly id: string; readonly state: PlanState }[]> {
  return tx.query(
    `select id, state from plans where clinic_id = $1 and patient_id = $2 order by id for update`,
    [clinicId, patientId],
  );
}
