import type { Rule } from './Rule.js';

/** Days that two sessions of different courses keep from each other, whichever comes first. Hard. */
export interface Separation {
  readonly a: string;
  readonly b: string;
  /** Days from `a` to `b` when `a` comes first. */
  readonly ifAFirst: number;
  /** Days from `b` to `a` when `b` comes first. */
  readonly ifBFirst: number;
  readonly rule: Rule;
  /** The session that came first when the plan was last solved; given up only when that saves more days than the separation is long. */
  readonly first?: string | null;
}
