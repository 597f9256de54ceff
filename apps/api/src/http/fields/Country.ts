import { getCountries } from 'libphonenumber-js';
import { check } from './check.js';
import type { FieldOptions } from './FieldOptions.js';
import { field } from './field.js';

const countries = new Set<string>(getCountries());

/** A country by its two letters (ISO 3166), one whose phone numbers are known. */
export function Country(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, minLength: 2, maxLength: 2, example: 'DE' }, [
    check('not_a_country', (value) => countries.has(value as string)),
  ]);
}
