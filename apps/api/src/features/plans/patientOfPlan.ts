import type { EntityManager } from 'typeorm';
import { notFound } from '../../http/problems/notFound.js';

/**
 * Whose plan it is; that never changes, so that nothing is locked.
 * @throws Problem 404
 */
export async function patientOfPlan(tx: EntityManager, clinicId: string, id: string): Promise<string> {
  const [plan] = await tx.query(
    'select patient_id as "patientId" from plans where clinic_id = $1 and id = $2',
    [clinicId, id],
  );
  if (plan === undefined) throw notFound('plan');
  return plan.patientId;
}
