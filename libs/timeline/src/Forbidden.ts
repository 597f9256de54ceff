import type { Day } from '@stratum/calendar';
import type { Rule } from './Rule.js';

/** Ids of sessions, or every session of one course. */
export type Held = readonly string[] | { readonly courseId: string };

/** Days on which sessions must not take place, both ends included: a hole in their windows. Hard. */
export interface Forbidden {
  readonly sessions: Held;
  readonly first: Day;
  /** Null while nobody knows when it ends. */
  readonly last: Day | null;
  readonly rule: Rule;
}
