import { addDays, type Day } from '@stratum/calendar';
import { sayMinuteOfDay, wallClock } from '../formats';

/** A minute of a day as the calendar component takes it: without a zone. 1440 is the midnight after it. */
export function wallTime(day: Day, minute: number): string {
  if (minute >= 1440) return wallTime(addDays(day, 1), minute - 1440);
  return `${day}T${sayMinuteOfDay(minute)}:00`;
}

/** What the clinic's clock shows at an instant, without a zone. */
export function wallTimeAt(instant: string | number, zone: string): string {
  const { day, minute } = wallClock(instant, zone);
  return wallTime(day, minute);
}

/** How far the clinic's clock is from UTC at an instant, as `+01:00`. */
export function offsetAt(instant: number, zone: string): string {
  const minute = Math.floor(instant / 60_000) * 60_000;
  const shown = Date.parse(`${wallTimeAt(minute, zone)}Z`);
  const off = Math.round((shown - minute) / 60_000);
  return `${off < 0 ? '-' : '+'}${sayMinuteOfDay(Math.abs(off))}`;
}
