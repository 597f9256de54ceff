import type { Day } from '@stratum/calendar';
import type { Held } from './Forbidden.js';
import type { Rule } from './Rule.js';

/** What an event asks of some sessions. A distance of n days is kept on the n-th day: 14 days before the 15th is the 1st. */
export interface EventAsk {
  readonly sessions: Held;
  /** Days a session keeps ahead of the first day of the event, its healing. With 0 or 1 only the event itself is closed. */
  readonly before: number;
  /** Days from the last day of the event to the first allowed one. With 0 or 1 that is the day after it. */
  readonly after: number;
  readonly rule: Rule;
}

/** Something in the patient's life that treatments keep away from: a wedding is a point, a trip a span. */
export interface PatientEvent {
  readonly id: string;
  readonly first: Day;
  /** The same as `first` for a point. */
  readonly last: Day;
  readonly asks: readonly EventAsk[];
}
