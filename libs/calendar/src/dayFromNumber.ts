import type { Day } from './Day.js';

/** The day that lies `number` days after 1970-01-01; the inverse of {@link dayNumber}. */
export function dayFromNumber(number: number): Day {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
