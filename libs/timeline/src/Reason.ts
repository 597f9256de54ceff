import type { Rule } from './Rule.js';

/**
 * One step of the path that makes a bound tight, nearest the session first.
 * `from` is the session that `days` are counted from, `today`, or null where the rule itself names a day.
 * For a hole `days` is how far it pushed the day (negative when the ideal moved to before the hole).
 */
export interface Reason {
  readonly rule: Rule;
  readonly from: string | null;
  readonly days: number;
}
