import { IsInt, Max, Min } from 'class-validator';
import type { FieldOptions } from './FieldOptions.js';
import { field } from './field.js';

/** A whole number between two bounds. */
export function Whole(options: FieldOptions & { least: number; greatest: number }): PropertyDecorator {
  const { least, greatest, many = false } = options;
  const each = { each: many };
  const params = { least, greatest };
  return field(options, { type: 'integer', minimum: least, maximum: greatest }, [
    IsInt({ ...each, context: { code: 'not_a_whole_number' } }),
    Min(least, { ...each, context: { code: 'out_of_range', params } }),
    Max(greatest, { ...each, context: { code: 'out_of_range', params } }),
  ]);
}
