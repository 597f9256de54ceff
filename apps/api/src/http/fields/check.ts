import { ValidateBy } from 'class-validator';

/**
 * A check of our own. It says its code as its message too: class-validator drops the code of a check whose
 * message is empty.
 */
export function check(code: string, validate: (value: unknown) => boolean, each = false): PropertyDecorator {
  return ValidateBy(
    { name: code, validator: { validate, defaultMessage: () => code } },
    { each, context: { code } },
  );
}
