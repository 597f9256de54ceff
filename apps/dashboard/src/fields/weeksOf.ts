import { addDays, type Day, weekdayOf } from '@stratum/calendar';

/** The weeks that a day's month touches, Monday first, each of seven days. */
export function weeksOf(day: Day): Day[][] {
  const first = `${day.slice(0, 8)}01`;
  const start = addDays(first, 1 - weekdayOf(first));
  const weeks: Day[][] = [];
  for (
    let monday = start;
    weeks.length === 0 || monday.slice(0, 7) === day.slice(0, 7);
    monday = addDays(monday, 7)
  ) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  }
  return weeks;
}
