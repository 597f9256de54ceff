import { type Day, weekdayOf } from '@stratum/calendar';
import type { DayHours, Hours } from './CalendarView';

/** Half-open, in minutes of the day. */
export type Minutes = { readonly from: number; readonly to: number };

/** The hours of a day: its own where it has some, else the weekly ones that fall on it. */
export function hoursOn(
  hours: readonly Hours[],
  day: Day,
  days: readonly DayHours[] = [],
): readonly Minutes[] {
  const own = days.find((one) => one.day === day);
  if (own) return own.hours;
  const weekday = weekdayOf(day);
  return hours
    .filter((one) => one.weekday === weekday)
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => a.from - b.from);
}

/** What both lists have in common. */
export function common(a: readonly Minutes[], b: readonly Minutes[]): readonly Minutes[] {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const from = Math.max(one.from, other.from);
      const to = Math.min(one.to, other.to);
      return from < to ? [{ from, to }] : [];
    }),
  );
}

/** What of the day is left outside of some spans. */
export function outside(spans: readonly Minutes[]): readonly Minutes[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  const left: Minutes[] = [];
  let at = 0;
  for (const { from, to } of sorted) {
    if (from > at) left.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  return at < 1440 ? [...left, { from: at, to: 1440 }] : left;
}
