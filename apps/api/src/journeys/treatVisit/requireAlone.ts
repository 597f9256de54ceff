import type { EntityManager } from 'typeorm';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import { lockPatient } from '../../features/visits/lockPatient.js';
import type { VisitTreatment } from '../../features/visits/treatmentsOfVisit.js';
import { Problem } from '../../http/problems/Problem.js';

/**
 * Lets a treatment start only when no other one of the patient is under way: until that has its record, nobody
 * knows which distance the next has to keep. Nobody else can start one until the transaction ends.
 * @throws Problem 409 `other_treatment_open`
 */
export async function requireAlone(
  tx: EntityManager,
  clinicId: string,
  { id, patientId }: LockedVisit,
  treatments: readonly VisitTreatment[],
): Promise<void> {
  if (treatments.length === 0) return;
  await lockPatient(tx, clinicId, patientId);
  const [other] = await tx.query(
    `select id from visits where clinic_id = $1 and patient_id = $2 and id <> $3
       and kind = 'treatment' and state = 'in-room' limit 1`,
    [clinicId, patientId, id],
  );
  if (other === undefined) return;
  throw new Problem(409, 'other_treatment_open', 'Finish the record of the other treatment first.', {
    details: { visitId: other.id },
  });
}
