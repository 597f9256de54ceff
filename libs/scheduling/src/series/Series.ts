import type { ClinicDay } from '../clinicDays.js';
import type { Distance } from '../Distance.js';
import type { Opening } from '../Opening.js';
import type { Starts } from '../openings/startsOf.js';
import type { SeriesRequest, SeriesSession } from '../SeriesRequest.js';

/** A session to place and the days it could be on, hard rules towards fixed sessions kept. */
export interface SeriesNode {
  readonly session: SeriesSession;
  readonly starts: Starts;
  /** Day numbers in order. */
  readonly days: readonly number[];
  /** The best opening for each day and person, days after one another; null where there is none. */
  readonly openings: readonly (Opening | null)[];
  /** Whether another session may come on the same day; if not, `own` counts the day of coming. */
  readonly shares: boolean;
  /** What each of them costs by itself; Infinity where there is none. */
  readonly own: Float64Array;
}

/** A distance between two nodes, by their places. */
export interface NodeDistance {
  readonly a: number;
  readonly b: number;
  readonly distance: Distance;
}

/** Sessions that follow each other, with the gap that each keeps from the one before it. */
export interface Chain {
  readonly nodes: readonly number[];
  readonly gaps: readonly number[];
}

/** A request made ready for the search. */
export interface Series {
  readonly request: SeriesRequest;
  readonly nodes: readonly SeriesNode[];
  readonly chains: readonly Chain[];
  readonly distances: readonly NodeDistance[];
  /** The persons that the search tells apart: for each, the specialists who may be meant. Null is a visit without one. */
  readonly people: readonly (readonly (string | null)[])[];
  readonly calendar: SeriesCalendar;
  /** What a day of coming costs, and the days on which the patient comes anyway. */
  readonly trip: { readonly cost: number; readonly anyway: ReadonlySet<number> };
}

/** The days from today to the horizon. */
export interface SeriesCalendar {
  readonly today: number;
  readonly last: number;
  dayAt(day: number): ClinicDay;
}
