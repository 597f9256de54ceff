import type { Day } from './Day.js';

/** The earliest of some days, or null when there are none. */
export function earliestDay(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
}
