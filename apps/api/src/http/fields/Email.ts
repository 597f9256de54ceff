import { Transform } from 'class-transformer';
import { IsEmail, MaxLength } from 'class-validator';
import type { FieldOptions } from './FieldOptions.js';
import { field } from './field.js';

/** An e-mail address; an empty optional one becomes null. */
export function Email(options: FieldOptions = {}): PropertyDecorator {
  const trimmed = Transform(({ value }) => {
    if (typeof value !== 'string') return value;
    const text = value.trim();
    return text === '' && options.optional ? null : text;
  });
  return field(options, { type: String, format: 'email', maxLength: 254 }, [
    trimmed,
    IsEmail({}, { context: { code: 'not_an_email' } }),
    MaxLength(254, { context: { code: 'wrong_length', params: { longest: 254 } } }),
  ]);
}
