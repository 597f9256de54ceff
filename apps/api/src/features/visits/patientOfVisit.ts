import type { EntityManager } from 'typeorm';
import { notFound } from '../../http/problems/notFound.js';

/**
 * Whose visit it is; that never changes, so that nothing is locked.
 * @throws Problem 404
 */
export async function patientOfVisit(tx: EntityManager, clinicId: string, id: string): Promise<string> {
  const [visit] = await tx.query(
    'select patient_id as "patientId" from visits where clinic_id = $1 and id = $2',
    [clinicId, id],
  );
  if (visit === undefined) throw notFound('visit');
  return visit.patientId;
}
