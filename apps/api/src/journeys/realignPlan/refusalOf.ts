import { planConflict } from '../../features/plans/planConflict.js';
import type { Problem } from '../../http/problems/Problem.js';
import type { PlanChange } from './PlanChange.js';

/** Why a decided change is not made: its own refusal, or rules that can no longer all hold. Null where it is made. */
export function refusalOf({ decision, refusal }: Pick<PlanChange, 'decision' | 'refusal'>): Problem | null {
  if (refusal) return refusal;
  return decision.conflict.length > 0 ? planConflict(decision.conflict) : null;
}
