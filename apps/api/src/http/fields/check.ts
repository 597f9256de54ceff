import { ValidateBy } from 'class-validator';
import type { FieldCode } from '../problems/fieldCodes.js';

/**
 * A check of our own. It says its code as its message too: class-validator drops the code of a check whose
 * message is empty.
 */
export function check(
  code: FieldCode,
  validate: (value: unknown) => boolean,
  each = false,
): PropertyDecorator {
  return ValidateBy(
    { name: code, validator: { validate, defaultMessage: () => code } },
    { each, context: { code } },
  );
}
