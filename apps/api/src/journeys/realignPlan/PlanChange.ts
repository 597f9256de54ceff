import type { PlanFinding } from '../../features/plans/evaluatePlan.js';
import type { Problem } from '../../http/problems/Problem.js';
import type { RealignmentDecision } from './decideRealignment.js';
import type { Told } from './saveRealigned.js';

/** What becomes of a locked plan, and how it is told. */
export interface PlanChange extends Pick<Told, 'kind' | 'occurrence'> {
  readonly decision: RealignmentDecision;
  /** What else is changed with it, and is told with the event. */
  readonly follow?: (eventId: string) => Promise<void>;
  /** Why it is not made, though it can be told what it would do. */
  readonly refusal?: Problem | null;
  /** What speaks to it, to be accepted or in its way. */
  readonly findings?: readonly PlanFinding[];
  /** Visits that are cancelled with it. */
  readonly cancels?: readonly string[];
  /** Visits that are too short for it, or lack the room or the specialist. */
  readonly unfitVisits?: readonly string[];
}
