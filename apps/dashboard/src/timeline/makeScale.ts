import { addDays, type Day, daysBetween } from '@stratum/calendar';
import type { Month, Scale } from './Scale';

/** Fewest pixels per day at which marks of a two-week series stay apart; narrower screens scroll. */
const LEAST_PER_DAY = 1.9;

/** A scale that fills `width` pixels, or is wider where the days would be too close. */
export function makeScale(first: Day, last: Day, width: number): Scale {
  const days = daysBetween(first, last) + 1;
  const perDay = Math.max(width / days, LEAST_PER_DAY);
  const x = (day: Day) => (daysBetween(first, day) + 0.5) * perDay;
  return {
    width: Math.round(days * perDay),
    perDay,
    first,
    last,
    x,
    dayAt: (at) => addDays(first, Math.min(days - 1, Math.max(0, Math.floor(at / perDay)))),
    months: monthsBetween(first, last, perDay),
  };
}

function monthsBetween(first: Day, last: Day, perDay: number): Month[] {
  const months: Month[] = [];
  for (let start = first; start <= last; ) {
    const next = `${addDays(`${start.slice(0, 8)}01`, 31).slice(0, 8)}01`;
    months.push({
      first: start,
      x: daysBetween(first, start) * perDay,
      width: daysBetween(start, next) * perDay,
    });
    start = next;
  }
  return months;
}
