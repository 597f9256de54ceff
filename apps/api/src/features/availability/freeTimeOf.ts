import { type Availability, type FreeTime, freeTime } from '@stratum/scheduling';
import type { DayRange } from '@stratum/timeline';
import type { Staffing } from './Staffing.js';

/**
 * When specialists, rooms, devices and patients are free on some days. The opening hours are for patients: a room
 * may be prepared before and cleaned after them.
 * @param zone IANA name of the clinic's zone
 */
export function freeTimeOf(
  staffing: Staffing,
  patientIds: string | readonly string[],
  days: DayRange,
  zone: string,
): FreeTime {
  const hours: Record<string, Availability['hours'][string]> = {};
  const single: Record<string, NonNullable<Availability['days']>[string]> = { ...staffing.days };
  for (const id of [patientIds].flat()) {
    hours[id] = staffing.opening;
    single[id] = staffing.days?.['clinic'] ?? [];
  }
  for (const specialist of staffing.specialists) hours[specialist.id] = specialist.hours;
  for (const { id } of [...staffing.rooms, ...staffing.devices]) hours[id] = 'always';
  const { absences, closures, taken } = staffing;
  return freeTime({ hours, days: single, absences, closures, taken }, days, zone);
}
