import { Transform } from 'class-transformer';
import { IsString, Length, Matches } from 'class-validator';
import type { FieldOptions } from './FieldOptions.js';
import { field } from './field.js';

/**
 * No control characters, which no name or note needs, and none that turn what follows them around, so that it
 * reads otherwise than it is. Line breaks and tabs are allowed in long texts.
 */
const PLAIN = /^(?:[^\p{Cc}\u202A-\u202E\u2066-\u2069]|[\t\n\r])*$/u;

/** Nothing that anybody could see. */
const INVISIBLE = /^[\p{Cf}\s]*$/u;

/** Text, trimmed; an empty or invisible one is empty, and null where it is optional. */
export function Text(options: FieldOptions & { least?: number; longest?: number } = {}): PropertyDecorator {
  const { least = options.optional ? 0 : 1, longest = 200, many = false } = options;
  const each = { each: many };
  const trimmed = Transform(({ value }) => {
    if (typeof value !== 'string') return value;
    const text = INVISIBLE.test(value) ? '' : value.trim();
    return text === '' && options.optional ? null : text;
  });
  return field(options, { type: String, minLength: least, maxLength: longest }, [
    ...(many ? [] : [trimmed]),
    IsString({ ...each, context: { code: 'not_text' } }),
    Length(least, longest, { ...each, context: { code: 'wrong_length', params: { least, longest } } }),
    Matches(PLAIN, { ...each, context: { code: 'unprintable' } }),
  ]);
}
