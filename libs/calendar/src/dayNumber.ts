import type { Day } from './Day.js';
import { InvalidDay } from './InvalidDay.js';

const MS_PER_DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Days since 1970-01-01, so that distances are plain subtraction. Throws {@link InvalidDay}. */
export function dayNumber(day: Day): number {
  const ms = SHAPE.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day) throw new InvalidDay(day);
  return ms / MS_PER_DAY;
}
