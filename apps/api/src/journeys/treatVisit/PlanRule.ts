import type { PlanFinding } from '../../features/plans/evaluatePlan.js';

/** A hard rule of its plan, or of skin that heals late, that a treatment would break today. */
export interface PlanRule {
  /** As the check tells it: put off until a day, or until somebody lifts it. */
  readonly finding: PlanFinding;
  /** What an override, or a finding that says the same, names it by. */
  readonly codes: readonly string[];
}
