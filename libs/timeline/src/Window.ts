import type { Day } from '@stratum/calendar';
import type { Reason } from './Reason.js';

/** Days from `first` to `last`, both included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** When an open or booked session may take place, and why. */
export interface Window {
  /** The first day that breaks no hard rule. */
  readonly earliest: Day;
  /** The best day; never before `earliest`, never in a hole. */
  readonly ideal: Day;
  /** The last day without drift, null when nothing asks for one. Soft, and before `earliest` when it can no longer be kept. */
  readonly latest: Day | null;
  /** Every day that breaks no hard rule, from `earliest` on. `latest` does not cut it: without a hard end the last range ends on {@link NO_END}. */
  readonly ranges: readonly DayRange[];
  readonly because: {
    readonly earliest: readonly Reason[];
    readonly ideal: readonly Reason[];
    readonly latest: readonly Reason[];
  };
}
