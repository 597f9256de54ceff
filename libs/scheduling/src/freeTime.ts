import { type Interval, type IntervalSet, normalise, subtract, weekdayOf } from '@stratum/calendar';
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
  const openFor = onceForEach((weekly: readonly WeeklyHours[]) => openOn(days, weekly, zone));
  const free: Record<string, IntervalSet> = {};
  for (const [resource, weekly] of Object.entries(hours)) {
    const open = weekly === 'always' ? always : openFor(weekly);
    free[resource] = subtract(open, inOrder(absences[resource] ?? [], taken[resource] ?? []));
  }
  return free;
}

/** Many rooms and devices keep the same hours. */
function onceForEach(work: (weekly: readonly WeeklyHours[]) => IntervalSet) {
  const known = new Map<string, IntervalSet>();
  return (weekly: readonly WeeklyHours[]): IntervalSet => {
    const key = weekly.map(({ weekday, from, to }) => `${weekday} ${from} ${to}`).join();
    const open = known.get(key) ?? work(weekly);
    known.set(key, open);
    return open;
  };
}

/** Claims mostly come in order of time and without overlaps, and there are very many of them. */
function inOrder(a: readonly Interval[], b: readonly Interval[]): IntervalSet {
  const all = a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];
  let end = Number.NEGATIVE_INFINITY;
  for (const [from, to] of all) {
    if (from < end || to <= from) return normalise(all);
    end = to;
  }
  return all;
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
