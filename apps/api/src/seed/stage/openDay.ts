import { addDays, type Day, weekdayOf } from '@stratum/calendar';
import type { Stage } from './Stage.js';

/** The day itself when the clinic is open on it, else the next one that it is open on. */
export function openDay(stage: Pick<Stage, 'weekdays' | 'closures'>, day: Day): Day {
  let found = day;
  while (!stage.weekdays.has(weekdayOf(found)) || stage.closures.has(found)) found = addDays(found, 1);
  return found;
}
