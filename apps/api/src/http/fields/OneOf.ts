import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Allow } from 'class-validator';
import type { FieldOptions } from './FieldOptions.js';
import { field } from './field.js';

/** A value of one of several shapes. Which one it has to be, a library says that reads it. */
export function OneOf(shapes: readonly object[], options: FieldOptions = {}): PropertyDecorator {
  return field(options, { oneOf: [...shapes] } as ApiPropertyOptions, [Allow()]);
}
