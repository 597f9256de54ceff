import type { Day } from '@stratum/calendar';
import type { Errand } from '../findOpenings/Errand.js';

/** A visit as somebody wants it booked. */
export interface WantedVisit {
  readonly errand: Errand;
  /** When the patient is expected, in minutes since 1970 (UTC). */
  readonly start: number;
  /** Its day in the zone of the clinic. */
  readonly day: Day;
  readonly specialistId: string;
  readonly roomId: string;
  readonly deviceIds: readonly string[];
  /** Why it takes its time beside what is booked. */
  readonly urgent: string | null;
  /** Why it may break a hard rule. */
  readonly override: string | null;
  /** The rules that the reason was given for, when it was given before; any when left out. */
  readonly overrides?: readonly string[] | null;
}
