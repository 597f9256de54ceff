/** What the patient would like. Never keeps an opening away, only costs. */
export interface Preference {
  /** Specialists in order of liking. */
  readonly specialists?: readonly string[];
  /** ISO 8601: Monday is 1, Sunday is 7. */
  readonly weekdays?: readonly number[];
  /** Earliest start, in minutes of the day on the clinic's wall clock. */
  readonly fromMinute?: number;
  /** Latest end, in minutes of the day on the clinic's wall clock. */
  readonly toMinute?: number;
}
