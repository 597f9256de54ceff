import { isDay } from '@stratum/calendar';
import { check } from './check.js';
import type { FieldOptions } from './FieldOptions.js';
import { field } from './field.js';

/** A day of the calendar, `YYYY-MM-DD`, that exists and lies between 1900 and 2199. */
export function CalendarDay(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, format: 'date', example: '2026-03-02' }, [
    check('not_a_day', (value) => isDay(value) && value >= '1900' && value < '2200', options.many),
  ]);
}
