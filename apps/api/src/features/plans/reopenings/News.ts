import type { Day } from '@stratum/calendar';
import type { PlanFinding } from '../evaluatePlan.js';

/** How a finding about the open sessions of a plan is otherwise than before an answer. */
export interface News {
  readonly code: string;
  /** What an acceptance names it by. */
  readonly finding: string;
  readonly change: 'new' | 'other' | 'lifted';
  /** As it is now; as it was, when it is lifted. */
  readonly severity: PlanFinding['severity'];
  /** The first allowed day of a deferral. */
  readonly until: Day | null;
  /** Codes of the protocols that it concerns. */
  readonly protocols: readonly string[];
  readonly params: Readonly<Record<string, unknown>>;
}
