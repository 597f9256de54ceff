import type { Day } from './Day.js';
import { dayNumber } from './dayNumber.js';

/** Day of the week after ISO 8601: Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}
