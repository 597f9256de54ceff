import type { Day } from './Day.js';

/** The latest of some days, or null when there are none. */
export function latestDay(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
}
