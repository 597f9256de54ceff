import type { Day } from './Day.js';
import { dayFromNumber } from './dayFromNumber.js';
import { dayNumber } from './dayNumber.js';

/** The day `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}
