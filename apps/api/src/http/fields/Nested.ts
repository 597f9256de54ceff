import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import type { FieldOptions } from './FieldOptions.js';
import { field } from './field.js';

/** An object (or a list of them) with fields of its own. */
export function Nested(shape: () => new () => object, options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: shape }, [
    Type(shape),
    ValidateNested({ each: options.many ?? false, context: { code: 'not_an_object' } }),
  ]);
}
