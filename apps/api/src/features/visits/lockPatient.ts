import type { EntityManager } from 'typeorm';
import { notFound } from '../../http/problems/notFound.js';

/**
 * Lets nobody else book this patient until the transaction ends: what keeps its distance from what is then
 * decided on visits that stay as they are. See `lockResources` for the order of locks.
 * @throws Problem 404
 */
export async function lockPatient(tx: EntityManager, clinicId: string, patientId: string): Promise<void> {
  const locked = await tx.query(
    `select from resources where clinic_id = $1 and id = $2 and kind = 'patient' for update`,
    [clinicId, patientId],
  );
  if (locked.length === 0) throw notFound('patient');
}
