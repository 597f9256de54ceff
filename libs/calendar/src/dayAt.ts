import { Temporal } from 'temporal-polyfill';
import type { Day } from './Day.js';

/** The calendar day that an instant (milliseconds since 1970) falls on in a zone. */
export function dayAt(instant: number, zone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}
