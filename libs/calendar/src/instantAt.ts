import { Temporal } from 'temporal-polyfill';
import type { Day } from './Day.js';

/**
 * The instant of a wall time, in milliseconds since 1970.
 * A time that the clocks skip becomes the later one (02:30 in the gap is 03:30);
 * one that they show twice is the first.
 * @param minuteOfDay 0 to 1440; 1440 is midnight at the end of the day
 * @param zone IANA name of the clinic's zone, never the device's
 */
export function instantAt(day: Day, minuteOfDay: number, zone: string): number {
  const date = Temporal.PlainDate.from(day).add({ days: Math.floor(minuteOfDay / 1440) });
  const minute = minuteOfDay % 1440;
  const wall = date.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
  return wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}
