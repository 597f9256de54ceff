import type { EntityManager } from 'typeorm';
import { lockSeenPlan } from '../../features/plans/lockSeenPlan.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { lockRules } from '../../features/protocols/lockRules.js';
import { wrongState } from '../../http/problems/wrongState.js';

/** A draft as somebody looked at it. */
export interface SeenDraft {
  readonly id: string;
  readonly version: number;
}

/**
 * A draft to be changed or approved: nobody else changes it, and nobody signs other figures, until that is done.
 * @throws Problem 404, 409 `wrong_state` where it is no draft any more, 412 `stale`
 */
export async function lockDraft(
  tx: EntityManager,
  clinicId: string,
  { id, version }: SeenDraft,
  step: string,
): Promise<StoredPlan> {
  await lockRules(tx, clinicId, 'keep');
  const plan = await lockSeenPlan(tx, clinicId, id, version);
  if (plan.state !== 'draft') throw wrongState('plan', plan.state, step);
  return plan;
}
