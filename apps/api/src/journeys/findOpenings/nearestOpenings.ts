import { addDays, type Day } from '@stratum/calendar';
import type { FixedSession, Opening } from '@stratum/scheduling';
import type { DayRange } from '@stratum/timeline';
import type { Staffing } from '../../features/availability/Staffing.js';
import type { Errand } from './Errand.js';
import { openingsFor } from './openingsFor.js';
import type { Situation } from './Situation.js';

const NEAREST = 5;

/** Days around a wanted one, wider each time: most often the day itself has openings enough. */
export const nearRanges = (day: Day): readonly DayRange[] =>
  [
    [0, 0],
    [3, 7],
    [7, 28],
  ].map(([before, after]) => ({
    first: addDays(day, -(before as number)),
    last: addDays(day, after as number),
  }));

/** Whether there are enough, so that nobody has to look further. */
export const isEnough = (openings: readonly Opening[]): boolean => openings.length >= NEAREST;

/**
 * The openings of a range that are nearest to a time that cannot be had.
 * @param start of what was wanted, in minutes since 1970 (UTC)
 */
export function nearestOpenings(
  errand: Errand,
  situation: Situation,
  staffing: Staffing,
  { range, start, beside }: { range: DayRange; start: number; beside: readonly FixedSession[] },
): readonly Opening[] {
  const distance = (opening: Opening) => Math.abs(opening.start - start);
  return [...openingsFor(errand, situation, staffing, { range, beside })]
    .sort((a, b) => distance(a) - distance(b) || a.start - b.start)
    .slice(0, NEAREST);
}
