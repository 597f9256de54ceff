import type { Day } from '@stratum/calendar';

/** When a request came. */
export interface Moment {
  /** The day in the zone of the clinic. */
  readonly today: Day;
  /** Milliseconds since 1970. */
  readonly at: number;
}
