import type { Day } from '@stratum/calendar';
import type { Rule } from './Rule.js';

/** Days on which sessions must not take place, both ends included: a hole in their windows. Hard. */
export interface Forbidden {
  /** Ids of sessions, or every session of one course. */
  readonly sessions: readonly string[] | { readonly courseId: string };
  readonly first: Day;
  /** Null while nobody knows when it ends. */
  readonly last: Day | null;
  readonly rule: Rule;
}
