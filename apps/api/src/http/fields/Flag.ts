import { IsBoolean } from 'class-validator';
import type { FieldOptions } from './FieldOptions.js';
import { field } from './field.js';

/** True or false. */
export function Flag(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: Boolean }, [IsBoolean({ context: { code: 'not_true_or_false' } })]);
}
