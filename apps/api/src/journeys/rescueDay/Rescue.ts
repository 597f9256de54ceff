import type { Outage } from '@stratum/scheduling';
import type { DayRange } from '@stratum/timeline';
import type { Staffing } from '../../features/availability/Staffing.js';
import type { BookedRow } from '../../features/visits/BookedRow.js';
import type { Errand } from '../findOpenings/Errand.js';
import type { Situation } from '../findOpenings/Situation.js';

/** A touched visit with what it is for and everything that decides on which days it may be. */
export interface RescueErrand {
  readonly row: BookedRow;
  /** Null when it has no day at all for now: its plan rests, its session waits, or what it is for is offered no longer. */
  readonly about: { readonly errand: Errand; readonly situation: Situation } | null;
}

/** Everything that a rescue is decided on. */
export interface Rescue {
  readonly outages: readonly Outage[];
  readonly errands: readonly RescueErrand[];
  readonly staffing: Staffing;
  /** The days on which a place is looked for. */
  readonly range: DayRange;
  /** The days on which somebody or something is not there. */
  readonly out: DayRange;
  /** Days from today on in which a line is placed; later ones are ways out. */
  readonly horizonDays: number;
  /** Minutes since 1970 (UTC). */
  readonly now: number;
  readonly zone: string;
}
