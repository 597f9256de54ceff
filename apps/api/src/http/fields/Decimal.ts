import { IsNumber, Max, Min } from 'class-validator';
import type { FieldOptions } from './FieldOptions.js';
import { field } from './field.js';

/** A number with at most two decimals between two bounds. */
export function Decimal(options: FieldOptions & { least: number; greatest: number }): PropertyDecorator {
  const { least, greatest } = options;
  const params = { least, greatest };
  return field(options, { type: Number, minimum: least, maximum: greatest }, [
    IsNumber({ maxDecimalPlaces: 2 }, { context: { code: 'not_a_number' } }),
    Min(least, { context: { code: 'out_of_range', params } }),
    Max(greatest, { context: { code: 'out_of_range', params } }),
  ]);
}
