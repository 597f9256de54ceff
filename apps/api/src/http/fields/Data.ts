import { Allow, ValidateBy } from 'class-validator';
import type { FieldOptions } from './FieldOptions.js';
import { field } from './field.js';

/** An object whose shape a library checks, such as the facts of an advice; only its being an object is checked here. */
export function Data(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'object', additionalProperties: true }, [
    options.many
      ? Allow()
      : ValidateBy(
          {
            name: 'data',
            validator: {
              validate: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
            },
          },
          { context: { code: 'not_an_object' } },
        ),
  ]);
}
