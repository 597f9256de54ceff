import type { IntervalSet } from '@stratum/calendar';
import type { Reason } from '../Reason.js';
import type { Rule } from '../Rule.js';

/** A day (as a number) that a bound names outright, with the reason to show for it. */
export interface Bound {
  readonly day: number;
  readonly reason: Reason;
}

/** Days (as numbers, both included) on which a session must not be. */
export interface Hole {
  readonly first: number;
  readonly last: number;
  readonly rule: Rule;
  readonly from: string | null;
}

/** A session that has a window. Booked ones move nobody: whoever follows counts from the booked day. */
export interface Node {
  readonly id: string;
  readonly booked: boolean;
  /** The latest of `lower`. */
  readonly low: number;
  /** The latest of `wishes`, or -Infinity. */
  readonly wish: number;
  readonly lower: readonly Bound[];
  readonly wishes: readonly Bound[];
  readonly upper: readonly Bound[];
  readonly holes: readonly Hole[];
  /** The holes joined, half-open. */
  readonly closed: IntervalSet;
}

/** Days between two nodes, by their places in `nodes`; `from` is always an open session. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly atLeast: number;
  /** Null too where a circle of gaps would let ideals chase each other. */
  readonly ideal: number | null;
  readonly atMost: number | null;
  readonly rule: Rule;
  readonly softRule: Rule;
}

/** Two open sessions that keep a distance in an order still to be chosen; `a` is the earlier of `nodes`. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly ifAFirst: number;
  readonly ifBFirst: number;
  readonly ruleIfAFirst: Rule;
  readonly ruleIfBFirst: Rule;
  /** Which came first when last solved; `both`, where the plan says one and the other, counts as not stored. */
  readonly stored: 'a' | 'b' | 'both' | null;
}

/** A plan in whole numbers, ready to be solved. Independent of the order of the plan's lists. */
export interface Network {
  readonly nodes: readonly Node[];
  readonly arcs: readonly Arc[];
  readonly pairs: readonly Pair[];
  /** Whether some hole has no end, so that there are hard last days. */
  readonly endless: boolean;
  /** Rounds after which bounds have settled unless gaps go round in a circle: one per node, and again per hole. */
  readonly rounds: number;
}
