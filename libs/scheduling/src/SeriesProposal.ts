import type { Opening } from './Opening.js';

export interface Placed {
  readonly session: string;
  readonly opening: Opening;
  /** Negative before the ideal day. */
  readonly daysFromIdeal: number;
  /** Days after the latest day; 0 when there is none. */
  readonly drift: number;
}

export type UnplacedCode =
  /** No day of the window is left between the other sessions; params: session, atLeast, day. */
  | 'hard-gap'
  /** The window lies wholly in the past or beyond the horizon. */
  | 'no-days-in-window'
  | 'unqualified'
  | 'no-specialist-hours'
  | 'no-room'
  | 'no-device'
  | 'patient-busy'
  /** Each resource has time, never together. */
  | 'no-opening-in-window'
  /** An earlier session of its course has no place; params: session. */
  | 'waits-for'
  /** It would fit alone, but not together with the others of the series. */
  | 'not-together';

export interface Unplaced {
  readonly session: string;
  readonly reason: {
    readonly code: UnplacedCode;
    readonly params: Readonly<Record<string, string | number>>;
  };
  /** The nearest openings that break no hard rule, also after the latest day. */
  readonly nearest: readonly Opening[];
}

export interface SeriesProposal {
  /** In order of time. */
  readonly placed: readonly Placed[];
  readonly unplaced: readonly Unplaced[];
  /** Days from the ideal days, all together. */
  readonly cost: number;
  /** All that counts as one number, of which less is better: {@link COST_OF}. */
  readonly worth: number;
  /** For each session that has a place: the fewest days from its ideal day that it could have if it were alone. */
  readonly fewestDays: readonly number[];
  /** False when the search was cut short: placed correctly, perhaps not with the least cost. */
  readonly optimal: boolean;
}
