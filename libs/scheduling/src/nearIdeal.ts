import { addDays, type Day, earliestDay, latestDay } from '@stratum/calendar';
import type { DayRange, Window } from '@stratum/timeline';

/** Those days of a window that are no further from its ideal day than so many days. */
export function nearIdeal(
  { ideal, ranges }: Pick<Window, 'ideal' | 'ranges'>,
  reach: number,
): readonly DayRange[] {
  const [from, to] = [addDays(ideal, -reach), addDays(ideal, reach)];
  return ranges
    .filter(({ first, last }) => first <= to && last >= from)
    .map(({ first, last }) => ({
      first: latestDay([first, from]) as Day,
      last: earliestDay([last, to]) as Day,
    }));
}
