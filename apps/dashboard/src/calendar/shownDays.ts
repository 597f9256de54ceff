import { addDays, type Day, weekdayOf } from '@stratum/calendar';

export type Span = 'day' | 'week';

/** The first and last day that are shown: the day itself, or its week from Monday on. */
export function shownDays(day: Day, view: Span): { readonly from: Day; readonly to: Day } {
  if (view === 'day') return { from: day, to: day };
  const from = addDays(day, 1 - weekdayOf(day));
  return { from, to: addDays(from, 6) };
}
