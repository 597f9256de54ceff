import { Allow } from 'class-validator';
import { check } from './check.js';
import type { FieldOptions } from './FieldOptions.js';
import { field } from './field.js';

/** An object whose shape a library checks, such as the facts of an advice; only its being an object is checked here. */
export function Data(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'object', additionalProperties: true }, [
    options.many ? Allow() : check('not_an_object', isObject),
  ]);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
