import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import type { ReevaluationDecision } from './ReevaluationDecision.js';

/** A plan as it was, and what becomes of it. */
export interface Reevaluated {
  readonly before: StoredPlan;
  readonly decision: ReevaluationDecision;
}
