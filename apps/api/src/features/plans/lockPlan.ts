import type { EntityManager } from 'typeorm';
import { notFound } from '../../http/problems/notFound.js';
import { loadPlan } from './loadPlan.js';
import type { StoredPlan } from './StoredPlan.js';

/**
 * A plan that nobody else changes until the transaction ends. The lock is a statement of its own: whoever
 * waited for it must read the sessions as the one before left them.
 * @throws Problem 404 `not_found`
 */
export async function lockPlan(tx: EntityManager, clinicId: string, planId: string): Promise<StoredPlan> {
  const locked = await tx.query('select from plans where clinic_id = $1 and id = $2 for update', [
    clinicId,
    planId,
  ]);
  if (locked.length === 0) throw notFound('plan');
  return loadPlan(tx, clinicId, planId);
}
