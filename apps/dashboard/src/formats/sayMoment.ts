import type { Day } from '@stratum/calendar';
import { sayDay } from './sayDay';
import { sayMinuteOfDay } from './sayMinuteOfDay';
import { wallClock } from './wallClock';

/** Day and time in the clinic's zone: `Tue 14 Oct, 10:30`. */
export function sayMoment(instant: string | number, zone: string, today?: Day): string {
  const { day, minute } = wallClock(instant, zone);
  return `${sayDay(day, today)}, ${sayMinuteOfDay(minute)}`;
}
