import { isTimeZone } from '@stratum/calendar';
import { check } from './check.js';
import type { FieldOptions } from './FieldOptions.js';
import { field } from './field.js';

/** A time zone by its IANA name, such as `Europe/Berlin`. */
export function TimeZone(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, example: 'Europe/Berlin' }, [check('not_a_time_zone', isZone)]);
}

function isZone(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Z]/i.test(value) && isTimeZone(value);
}
