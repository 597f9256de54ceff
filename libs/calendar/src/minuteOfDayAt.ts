import { Temporal } from 'temporal-polyfill';

/** Minutes on the wall clock since midnight (0 to 1439) at an instant (milliseconds since 1970) in a zone. */
export function minuteOfDayAt(instant: number, zone: string): number {
  const wall = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return wall.hour * 60 + wall.minute;
}
