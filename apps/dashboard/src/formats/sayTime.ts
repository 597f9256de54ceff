import { sayMinuteOfDay } from './sayMinuteOfDay';
import { wallClock } from './wallClock';

/** The time on the clinic's clock: `10:30`. */
export function sayTime(instant: string | number, zone: string): string {
  return sayMinuteOfDay(wallClock(instant, zone).minute);
}
