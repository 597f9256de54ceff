import type { EntityManager } from 'typeorm';

/** Gives the time that a visit held back to everybody. */
export async function releaseClaims(tx: EntityManager, clinicId: string, visitId: string): Promise<void> {
  await tx.query('delete from claims where clinic_id = $1 and visit_id = $2', [clinicId, visitId]);
}
