import type { Day } from '@stratum/calendar';
import type { DayRange, Gap, Separation } from '@stratum/timeline';
import type { FreeTime } from './Availability.js';
import type { Preference } from './Preference.js';
import type { VisitShape } from './VisitShape.js';

/** Minutes between starts that are offered, on the clinic's wall clock. */
export type Step = 5 | 10 | 15;

/** A session to place: its window from the timeline and what its visit needs. */
export interface SeriesSession {
  readonly id: string;
  readonly ideal: Day;
  readonly earliest: Day;
  readonly latest: Day | null;
  /** Days that break no hard rule, as the timeline's window gives them. */
  readonly ranges: readonly DayRange[];
  readonly shape: VisitShape;
  /** The one specialist who must do it. */
  readonly specialistLocked?: string | null;
}

export type HardGap = Pick<Gap, 'from' | 'to' | 'atLeast'> & Partial<Pick<Gap, 'rule'>>;
export type HardSeparation = Pick<Separation, 'a' | 'b' | 'ifAFirst' | 'ifBFirst'> &
  Partial<Pick<Separation, 'rule'>>;

/** A session that has its day already. */
export interface FixedSession {
  readonly id: string;
  readonly day: Day;
  /** Done sessions let an earlier one of their course follow them; booked ones do not. */
  readonly done?: boolean;
}

/** What is asked for: every session listed, or as many of each course as go. */
export interface SeriesRequest {
  readonly sessions: readonly SeriesSession[];
  /** Also those that tie a session to a fixed one. */
  readonly gaps: readonly HardGap[];
  readonly separations: readonly HardSeparation[];
  readonly fixed?: readonly FixedSession[];
  readonly free: FreeTime;
  /** Minutes since 1970 (UTC). */
  readonly now: number;
  readonly zone: string;
  readonly step: Step;
  readonly preference: Preference;
  /** No visit later than so many days from now. */
  readonly horizonDays: number;
  /**
   * How many days away from the ideal days it is worth to spare the patient a day of coming, where rules allow sessions
   * on one day. 0 when left out: sessions are combined only where it costs nothing.
   */
  readonly savedTripDays?: number;
  /** Let sessions be placed after their latest day too. Those whose latest day has passed already always are. */
  readonly allowDrift?: boolean;
}
