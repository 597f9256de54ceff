import type { ClinicDay } from '../clinicDays.js';
import type { Starts } from '../openings/startsOf.js';
import type { RescueVisit } from '../RescueRequest.js';

/** A start with a specialist that a visit could have, whatever becomes of the others. */
export interface RescueOption {
  readonly start: number;
  readonly day: ClinicDay;
  readonly specialist: string | null;
  /** Rooms and devices that change at least. */
  readonly otherRooms: number;
  /** Packed, with no more than these rooms changed. */
  readonly cost: bigint;
}

/** A visit made ready for the search. */
export interface RescueNode {
  readonly visit: RescueVisit;
  /** Worked out with the time that the visit itself gives free; what it has comes first among the candidates. */
  readonly starts: Starts;
  /** The cheapest first. */
  readonly options: readonly RescueOption[];
  /** What all ways that are not among the options cost at least; null when there are none. */
  readonly beyond: bigint | null;
}

/** A visit with its new place. */
export interface RescuePlace {
  readonly option: RescueOption;
  /** For each part of the shape. */
  readonly chosen: readonly string[];
  /** Packed, all in all. */
  readonly cost: bigint;
}
