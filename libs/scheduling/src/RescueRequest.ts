import type { Interval } from '@stratum/calendar';
import type { Window } from '@stratum/timeline';
import type { FreeTime } from './Availability.js';
import type { Preference } from './Preference.js';
import type { FixedSession, HardGap, HardSeparation, Step } from './SeriesRequest.js';
import type { VisitShape } from './VisitShape.js';

/** Somebody or something that cannot be used as planned: leave, a closed room, a broken device. */
export interface Outage {
  readonly resource: string;
  /** Minutes since 1970 (UTC). */
  readonly during: readonly Interval[];
}

/** A visit as it is booked: what it needs and what it has. */
export interface BookedVisit {
  /** The id of its session, or its own where it belongs to none; what gaps and separations name. */
  readonly id: string;
  readonly shape: VisitShape;
  /** Minutes since 1970 (UTC). */
  readonly start: number;
  readonly specialist: string | null;
  readonly room: string | null;
  readonly devices: readonly string[];
}

/** A booked visit that an outage touches, and where else it may be. */
export interface RescueVisit extends BookedVisit {
  /** Null for a visit outside a plan: any day will do. */
  readonly window: Pick<Window, 'ideal' | 'latest' | 'ranges'> | null;
  /** The one specialist who must do it. */
  readonly specialistLocked?: string | null;
  readonly preference?: Preference;
}

/** All visits that an outage touches, and the time there is for them. */
export interface RescueRequest {
  readonly outages: readonly Outage[];
  readonly visits: readonly RescueVisit[];
  readonly gaps: readonly HardGap[];
  readonly separations: readonly HardSeparation[];
  /** Days of the patients' other sessions; those of the visits themselves are known. */
  readonly fixed?: readonly FixedSession[];
  /** Free time beside every visit as it is booked, those touched included. */
  readonly free: FreeTime;
  /** Minutes since 1970 (UTC). */
  readonly now: number;
  readonly zone: string;
  readonly step: Step;
  /** No visit is put later than so many days from now. */
  readonly horizonDays: number;
}
