import type { Rule } from './Rule.js';

/** A session whose visit was booked for less than it needs by now. Settled by booking or moving it anew. */
export interface Unfit {
  readonly session: string;
  /** What asks for more, with how much in its params. */
  readonly rule: Rule;
}
