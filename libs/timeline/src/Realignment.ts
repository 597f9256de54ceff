import type { Flag } from './Flag.js';
import type { Plan } from './Plan.js';
import type { Rule } from './Rule.js';
import type { ChosenOrder } from './Solution.js';
import type { Window } from './Window.js';

/** One session whose window moved, and the rule that holds it now. */
export interface WindowChange {
  readonly session: string;
  readonly before: Window;
  readonly after: Window;
  readonly rule: Rule;
}

/** A pause so long that a specialist has to say how to go on. */
export interface LongGap {
  readonly course: string;
  /** The next open session of the course. */
  readonly session: string;
  /** Days from the last done session to the day the next is booked for or would ideally be. */
  readonly gapDays: number;
  readonly limitDays: number;
  readonly options: readonly ('continue' | 'step-back' | 'restart')[];
}

/** A session that has no day until a hold is lifted. */
export interface Waiting {
  readonly session: string;
  /** What it waits for. */
  readonly rule: Rule;
}

/** What follows from an occurrence. The plan handed in is untouched, so undo is to keep it. */
export interface Realignment {
  readonly plan: Plan;
  /** Empty when the plan cannot be solved; `conflict` says why. */
  readonly windows: Readonly<Record<string, Window>>;
  readonly conflict: readonly Rule[];
  readonly changes: readonly WindowChange[];
  /** Pairs of open sessions of two courses that changed their order. */
  readonly reordered: readonly ChosenOrder[];
  readonly flags: readonly Flag[];
  readonly waiting: readonly Waiting[];
  /** Sessions that were booked and no longer are: their visits are to be taken back, unless they already were. */
  readonly released: readonly string[];
  readonly asks: readonly LongGap[];
}
