import { type IntervalSet, normalise, subtract, weekdayOf } from '@stratum/calendar';
import type { DayRange } from '@stratum/timeline';
import type { Availability, FreeTime, WeeklyHours } from './Availability.js';
import { type ClinicDay, clinicDays, wallTime } from './clinicDays.js';

/**
 * When each resource is free on some days: its weekly hours on the clinic's wall clock,
 * less closures, absences and what is taken. Correct over changes of clocks.
 * @param zone IANA name of the clinic's zone
 */
export function freeTime(availability: Availability, range: DayRange, zone: string): FreeTime {
  const { hours, absences = {}, closures = [], taken = {} } = availability;
  const closed = new Set(closures);
  const days = clinicDays(range, zone).filter(({ day }) => !closed.has(day));
  const always = normalise(days.map(({ start, end }) => [start, end] as const));
  const free: Record<string, IntervalSet> = {};
  for (const [resource, weekly] of Object.entries(hours)) {
    const open = weekly === 'always' ? always : openOn(days, weekly, zone);
    const away = normalise([...(absences[resource] ?? []), ...(taken[resource] ?? [])]);
    free[resource] = subtract(open, away);
  }
  return free;
}

function openOn(days: readonly ClinicDay[], weekly: readonly WeeklyHours[], zone: string): IntervalSet {
  const byWeekday = new Map<number, WeeklyHours[]>();
  for (const hours of weekly) {
    byWeekday.set(hours.weekday, [...(byWeekday.get(hours.weekday) ?? []), hours]);
  }
  return normalise(
    days.flatMap((day) =>
      (byWeekday.get(weekdayOf(day.day)) ?? []).map(
        ({ from, to }) => [wallTime(day, from, zone), wallTime(day, to, zone)] as const,
      ),
    ),
  );
}
