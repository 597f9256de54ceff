import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { check } from './check.js';
import type { FieldOptions } from './FieldOptions.js';
import { field } from './field.js';

/** An object (or a list of them) with fields of its own. */
export function Nested(shape: () => new () => object, options: FieldOptions = {}): PropertyDecorator {
  // The document knows a deferred class only by a function of the name `type`.
  const schema = { type: () => shape() };
  return field(options, schema, [
    Type(shape),
    check('not_an_object', isObject, options.many),
    ValidateNested({ each: options.many ?? false, context: { code: 'not_an_object' } }),
  ]);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
