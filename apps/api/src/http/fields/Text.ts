import { Transform } from 'class-transformer';
import { IsString, Length, Matches } from 'class-validator';
import type { FieldOptions } from './FieldOptions.js';
import { field } from './field.js';

/** Control characters, which no name or note needs; line breaks and tabs are allowed in long texts. */
const PLAIN = /^(?:\P{Cc}|[\t\n\r])*$/u;

/** Text, trimmed; an empty optional one becomes null. */
export function Text(options: FieldOptions & { least?: number; longest?: number } = {}): PropertyDecorator {
  const { least = options.optional ? 0 : 1, longest = 200, many = false } = options;
  const each = { each: many };
  const trimmed = Transform(({ value }) => {
    if (typeof value !== 'string') return value;
    const text = value.trim();
    return text === '' && options.optional ? null : text;
  });
  return field(options, { type: String, minLength: least, maxLength: longest }, [
    ...(many ? [] : [trimmed]),
    IsString({ ...each, context: { code: 'not_text' } }),
    Length(least, longest, { ...each, context: { code: 'wrong_length', params: { least, longest } } }),
    Matches(PLAIN, { ...each, context: { code: 'unprintable' } }),
  ]);
}
