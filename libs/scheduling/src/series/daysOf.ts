import { dayNumber } from '@stratum/calendar';
import type { Distance } from '../Distance.js';
import { keepsDistance } from '../keepsDistance.js';
import type { SeriesRequest, SeriesSession } from '../SeriesRequest.js';
import type { SeriesCalendar } from './Series.js';

/** Days (as numbers, in order) of a session's ranges between today and the horizon. */
export function daysOf(
  { ranges }: Pick<SeriesSession, 'ranges'>,
  calendar: SeriesCalendar,
): readonly number[] {
  const days: number[] = [];
  for (const { first, last } of ranges) {
    const from = Math.max(dayNumber(first), calendar.today);
    const to = Math.min(dayNumber(last), calendar.last);
    for (let day = from; day <= to; day++) days.push(day);
  }
  return days;
}

/** The last day that a proposal may use: drift is for people to choose, unless it cannot be avoided any more. */
export function lastDayOf(
  { latest, ideal }: SeriesSession,
  { today, last }: SeriesCalendar,
  { allowDrift = false }: Pick<SeriesRequest, 'allowDrift'>,
): number {
  if (allowDrift || latest === null || latest < ideal || dayNumber(latest) < today) return last;
  return dayNumber(latest);
}

/** Whether a session may be on a day beside sessions that have theirs. */
export function fitsBeside(
  id: string,
  day: number,
  distances: readonly Distance[],
  days: ReadonlyMap<string, number>,
): boolean {
  return distances.every((distance) => {
    if (distance.a === id) {
      const other = days.get(distance.b);
      return other === undefined || keepsDistance(distance, day, other);
    }
    const other = distance.b === id ? days.get(distance.a) : undefined;
    return other === undefined || keepsDistance(distance, other, day);
  });
}
