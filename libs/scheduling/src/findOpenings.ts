import type { Day, Interval } from '@stratum/calendar';
import type { FreeTime } from './Availability.js';
import type { Opening } from './Opening.js';
import type { Preference } from './Preference.js';
import type { Step } from './SeriesRequest.js';
import type { VisitShape } from './VisitShape.js';

export interface OpeningSearch {
  readonly shape: VisitShape;
  readonly free: FreeTime;
  /** Stretches in which a visit may start, in minutes since 1970 (UTC). */
  readonly within: readonly Interval[];
  readonly step: Step;
  /** Minutes since 1970 (UTC); nothing starts before it. */
  readonly now: number;
  readonly preference?: Preference;
  readonly zone: string;
  /** Fills `distance`. */
  readonly ideal?: Day;
  readonly limit?: number;
  /** One opening for each start (default), for each start and specialist, or for every combination. */
  readonly each?: 'start' | 'specialist' | 'combination';
}

/** Times at which a visit would fit, earliest first. All combinations of resources are considered. */
export function findOpenings(_search: OpeningSearch): readonly Opening[] {
  throw new Error('not built yet');
}
