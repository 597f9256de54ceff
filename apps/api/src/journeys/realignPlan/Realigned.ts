import type { ChosenOrder, Flag, LongGap, Rule, WindowChange } from '@stratum/timeline';
import type { StoredSession } from '../../features/plans/StoredPlan.js';

/** What an occurrence changed in a plan, as whoever reported it is told. */
export interface Realigned {
  /** The event that can be taken back; null when nothing happened that was not known before. */
  readonly eventId: string | null;
  readonly planId: string;
  /** The version of the plan after it. */
  readonly version: number;
  readonly changes: readonly WindowChange[];
  /** Pairs of sessions of two courses that changed their order. */
  readonly reordered: readonly ChosenOrder[];
  /** Sessions that there were not before. */
  readonly added: readonly StoredSession[];
  /** Booked sessions that no longer fit their windows. */
  readonly flags: readonly Flag[];
  /** Pauses so long that a specialist has to say how to go on. */
  readonly asks: readonly LongGap[];
  /** Rules that cannot all hold; then the windows stay as they were. */
  readonly conflict: readonly Rule[];
}
