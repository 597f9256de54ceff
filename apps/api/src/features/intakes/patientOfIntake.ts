import type { EntityManager } from 'typeorm';
import { notFound } from '../../http/problems/notFound.js';

/**
 * Whose intake it is; that never changes, so that nothing is locked.
 * @throws Problem 404
 */
export async function patientOfIntake(tx: EntityManager, clinicId: string, id: string): Promise<string> {
  const [intake] = await tx.query(
    'select patient_id as "patientId" from intakes where clinic_id = $1 and id = $2',
    [clinicId, id],
  );
  if (intake === undefined) throw notFound('intake');
  return intake.patientId;
}
