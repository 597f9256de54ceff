import { addDays, type Day, daysBetween } from '@stratum/calendar';
import type { Month, Scale } from './Scale';

/** Fewest pixels per day at which marks of a two-week series stay apart; narrower screens scroll. */
const LEAST_PER_DAY = 1.7;

/**
 * A scale that fills `width` pixels, or is wider where the days would be too close.
 * @param until a later last day, shown beyond the width at the same size of a day
 */
export function makeScale(first: Day, last: Day, width: number, until: Day = last): Scale {
  const perDay = Math.max(width / (daysBetween(first, last) + 1), LEAST_PER_DAY);
  const end = until > last ? until : last;
  const days = daysBetween(first, end) + 1;
  const x = (day: Day) => (daysBetween(first, day) + 0.5) * perDay;
  return {
    width: Math.round(days * perDay),
    perDay,
    first,
    last: end,
    x,
    dayAt: (at) => addDays(first, Math.min(days - 1, Math.max(0, Math.floor(at / perDay)))),
    months: monthsBetween(first, end, perDay),
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
