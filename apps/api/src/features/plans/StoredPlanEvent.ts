import type { Occurrence } from '@stratum/timeline';
import type { PlanSnapshot } from '../../database/PlanSnapshot.js';
import type { StoredChange } from './StoredChange.js';

/** An event of a plan without what an undo puts back: enough to tell it. */
export interface PlanEventHead {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  /** Display name of who did it. */
  readonly by: string;
  readonly changes: readonly StoredChange[];
  readonly undoneBy: string | null;
  /** Whether a state from before it is kept. */
  readonly hasBefore: boolean;
}

/** An event with everything that taking it back needs. */
export interface StoredPlanEvent extends PlanEventHead {
  readonly before: PlanSnapshot | null;
  /** What happened, as the timeline took it; none where it was told otherwise. */
  readonly occurrences: readonly Occurrence[];
}
