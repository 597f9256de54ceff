import { type Interval, type IntervalSet, normalise, subtract, weekdayOf } from '@stratum/calendar';
import type { DayRange } from '@stratum/timeline';
import type { Availability, DayHours, FreeTime, WeeklyHours } from './Availability.js';
import { type ClinicDay, clinicDays, wallTime } from './clinicDays.js';

/**
 * When each resource is free on some days: its weekly hours on the clinic's wall clock, or those of the day itself,
 * less closures, absences and what is taken. Correct over changes of clocks.
 * @param zone IANA name of the clinic's zone
 */
export function freeTime(availability: Availability, range: DayRange, zone: string): FreeTime {
  const { hours, days: exceptions = {}, absences = {}, closures = [], taken = {} } = availability;
  const closed = new Set(closures);
  const days = clinicDays(range, zone).filter(({ day }) => !closed.has(day));
  const always = normalise(days.map(({ start, end }) => [start, end] as const));
  const byWeekday = Array.from({ length: 8 }, (): ClinicDay[] => []);
  for (const day of days) byWeekday[weekdayOf(day.day)]?.push(day);
  const openFor = onceForEach((weekly: readonly WeeklyHours[]) => openOn(byWeekday, weekly, zone));
  const free: Record<string, IntervalSet> = {};
  for (const [resource, weekly] of Object.entries(hours)) {
    const other = exceptions[resource] ?? [];
    const usual = weekly === 'always' ? always : openFor(weekly);
    const open = weekly === 'always' || other.length === 0 ? usual : withDays(days, weekly, other, zone);
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

/** Moves for each interval before a list counts as unsorted. */
const MOST_MOVES = 32;

/**
 * Intervals sorted by their start. There are very many, and they come nearly in order, a day after the other: moving the
 * few that are not takes a tenth of the time of sorting.
 */
function inOrder(a: readonly Interval[], b: readonly Interval[]): IntervalSet {
  if (b.length > 0 && a.length > 0) return normalise([...a, ...b]);
  const sorted = a.length > 0 ? a.slice() : b.slice();
  let moves = sorted.length * MOST_MOVES;
  for (let i = 0; i < sorted.length; i++) {
    const one = sorted[i] as Interval;
    if (one[0] >= one[1]) return normalise(sorted);
    let place = i;
    while (place > 0 && (sorted[place - 1] as Interval)[0] > one[0]) {
      sorted[place] = sorted[place - 1] as Interval;
      place--;
    }
    sorted[place] = one;
    moves -= i - place;
    if (moves < 0) return normalise(sorted);
  }
  return sorted;
}

function openOn(
  byWeekday: readonly (readonly ClinicDay[])[],
  weekly: readonly WeeklyHours[],
  zone: string,
): IntervalSet {
  return normalise(
    weekly.flatMap(({ weekday, from, to }) =>
      (byWeekday[weekday] ?? []).map((day): Interval => [wallTime(day, from, zone), wallTime(day, to, zone)]),
    ),
  );
}

/** The weekly hours, but on days that have their own. */
function withDays(
  days: readonly ClinicDay[],
  weekly: readonly WeeklyHours[],
  other: readonly DayHours[],
  zone: string,
): IntervalSet {
  const own = new Map(other.map(({ day, hours }) => [day, hours]));
  return normalise(
    days.flatMap((one) =>
      (own.get(one.day) ?? weekly.filter(({ weekday }) => weekday === weekdayOf(one.day))).map(
        ({ from, to }): Interval => [wallTime(one, from, zone), wallTime(one, to, zone)],
      ),
    ),
  );
}
