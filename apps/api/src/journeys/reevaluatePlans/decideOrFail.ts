import type { Day } from '@stratum/calendar';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { keepBack } from './keepBack.js';
import { notEvaluated } from './notEvaluated.js';
import type { ReevaluationDecision } from './ReevaluationDecision.js';

/**
 * A decision about one plan of many: a plan that it cannot be asked about goes on with the versions that it has, its
 * specialist is told, and the others do not wait for it.
 */
export function decideOrFail(
  plan: StoredPlan,
  today: Day,
  decide: () => ReevaluationDecision | null,
): ReevaluationDecision | null {
  try {
    return decide();
  } catch {
    return keepBack(plan, plan, [notEvaluated], today);
  }
}
