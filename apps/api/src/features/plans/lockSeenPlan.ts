import type { EntityManager } from 'typeorm';
import { staleRecord } from '../../http/problems/staleRecord.js';
import { lockPlan } from './lockPlan.js';
import type { StoredPlan } from './StoredPlan.js';

/**
 * {@link lockPlan} for a change by somebody who looked at the plan before.
 * @throws Problem 404 `not_found`, 412 `stale` when it was changed since
 */
export async function lockSeenPlan(
  tx: EntityManager,
  clinicId: string,
  planId: string,
  seenVersion: number,
): Promise<StoredPlan> {
  const plan = await lockPlan(tx, clinicId, planId);
  if (plan.version !== seenVersion) throw await staleRecord(tx, clinicId, 'plan', 'plans', planId);
  return plan;
}
