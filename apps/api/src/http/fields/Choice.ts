import { IsIn } from 'class-validator';
import type { FieldOptions } from './FieldOptions.js';
import { field } from './field.js';

/** One of a fixed list of codes. */
export function Choice(choices: readonly (string | number)[], options: FieldOptions = {}): PropertyDecorator {
  return field(options, { enum: [...choices] }, [
    IsIn(choices, { each: options.many ?? false, context: { code: 'not_a_choice', params: { choices } } }),
  ]);
}
