import type { Flag, Rule, WindowChange } from '@stratum/timeline';
import type { News } from '../../features/plans/reopenings/News.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';

/** What new versions come to for one plan. */
export interface ReevaluationDecision {
  /** With the new versions; as it was where its rules could not all hold any more. */
  readonly plan: StoredPlan;
  /** Windows that moved. */
  readonly changes: readonly WindowChange[];
  /** Booked sessions that do not fit because of it. */
  readonly flags: readonly Flag[];
  readonly conflict: readonly Rule[];
  /** What a specialist has to decide on; nothing where no day is another. */
  readonly news: readonly News[];
}
