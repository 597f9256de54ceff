import { isDay } from '@stratum/calendar';
import { check } from './check.js';
import type { FieldOptions } from './FieldOptions.js';
import { field } from './field.js';

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * A moment between 1900 and 2199 on a day that exists, ISO 8601 with `Z` or an offset: `2026-12-01T09:30:00Z`.
 * Stays text; the features parse it.
 */
export function Instant(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, format: 'date-time', example: '2026-12-01T09:30:00.000Z' }, [
    check('not_an_instant', isInstant, options.many),
  ]);
}

function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || !SHAPE.test(value) || Number.isNaN(Date.parse(value))) return false;
  const day = value.slice(0, 10);
  return isDay(day) && day >= '1900' && day < '2200';
}
