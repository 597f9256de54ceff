import type { DayRange } from '@stratum/timeline';
import type { Availability, FreeTime } from './Availability.js';

/**
 * When each resource is free on some days: its weekly hours on the clinic's wall clock,
 * less closures, absences and what is taken. Correct over changes of clocks.
 * @param zone IANA name of the clinic's zone
 */
export function freeTime(_availability: Availability, _days: DayRange, _zone: string): FreeTime {
  throw new Error('not built yet');
}
