import type { Opening } from './Opening.js';
import type { Unplaced } from './SeriesProposal.js';

/** What a rescue costs, in the order in which it is compared: a smaller first number outweighs all that follow. */
export interface RescueCost {
  /** Visits without a place. */
  readonly unplaced: number;
  /** Visits after the latest day of their window. */
  readonly outsideWindow: number;
  /** Visits on another day than before. */
  readonly otherDay: number;
  /** Days from the days they were on, all together. */
  readonly days: number;
  /** Days from their ideal days, all together. */
  readonly fromIdeal: number;
  /** Patients whose time changes, be it on the same day. */
  readonly moved: number;
  /** Minutes that their hours move on the clinic's clock, all together. */
  readonly minutes: number;
  readonly otherSpecialist: number;
  /** How far from what the patients like. */
  readonly liking: number;
  /** Rooms and devices that change. */
  readonly otherRoom: number;
}

/** A way out for a visit that has no place: an opening and what has to be given up for it. */
export interface WayOut {
  readonly opening: Opening;
  readonly gives: /** Beyond the days asked for. */
    | { readonly code: 'later' }
    /** Free as soon as these other lines are accepted. */
    | { readonly code: 'after'; readonly visits: readonly string[] }
    /** Not with the specialist who must do it. */
    | { readonly code: 'another-specialist' }
    /** A gap, separation or day that somebody has to override. */
    | { readonly code: 'override' };
}

/** What becomes of one visit. */
export interface RescueLine {
  readonly visit: string;
  /** Where it goes; null when nothing fits. `distance` is counted from the day it was on. */
  readonly opening: Opening | null;
  readonly changes: {
    /** The patient has to be called: another time, or none. */
    readonly time: boolean;
    readonly specialist: boolean;
    readonly room: boolean;
    readonly devices: boolean;
  };
  /** Days after the latest day; 0 when there is none. */
  readonly drift: number;
  /** Why nothing fits; null where something does. */
  readonly reason: Unplaced['reason'] | null;
  /** Nearest ways out where nothing fits. */
  readonly waysOut: readonly WayOut[];
}

export interface RescueProposal {
  /**
   * One line for each visit, in their order of time. Lines can be accepted one by one and in any order: a new place takes
   * nothing that another line has before or gets after.
   */
  readonly lines: readonly RescueLine[];
  readonly cost: RescueCost;
  /** No other list of such lines costs less than this. */
  readonly atLeast: RescueCost;
  /** Whether `cost` is proven to be the least. */
  readonly optimal: boolean;
}
