import type { Day } from './Day.js';
import { dayNumber } from './dayNumber.js';

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}
