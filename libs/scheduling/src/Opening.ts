import type { Day } from '@stratum/calendar';

/** A time at which a visit would fit, with who and where. Minutes since 1970 (UTC). */
export interface Opening {
  /** When the patient is expected. */
  readonly start: number;
  /** When the patient may go. */
  readonly end: number;
  /** Null when the visit needs none. */
  readonly specialist: string | null;
  readonly room: string | null;
  readonly devices: readonly string[];
  /** The clinic's calendar day of `start`. */
  readonly day: Day;
  /** Days from the ideal day, negative before it; where an ideal day was given. */
  readonly distance?: number;
  /** How far from what the patient likes: 0 is as wished. */
  readonly cost: number;
}
