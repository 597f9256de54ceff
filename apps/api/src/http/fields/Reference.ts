import { IsUUID } from 'class-validator';
import type { FieldOptions } from './FieldOptions.js';
import { field } from './field.js';

/** The id of another record of the same clinic. */
export function Reference(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, format: 'uuid' }, [
    IsUUID('all', { each: options.many ?? false, context: { code: 'not_an_id' } }),
  ]);
}
