import { ApiError, type FieldError } from '../wire/ApiError';
import { errors, fieldWords } from './en/errors';

/** A refusal in one sentence that says what to do. */
export function sayError(error: unknown): string {
  if (!(error instanceof ApiError)) return 'That did not work. Try again.';
  const known = wordsFor(errors, error.code, error.body);
  if (known) return known;
  if (error.status >= 500) return wordsFor(errors, 'internal', {}) ?? error.message;
  return error.message || 'That did not work. Try again.';
}

/** What is wrong with one field, under the field. */
export function sayFieldError({ code, params = {} }: FieldError): string {
  return wordsFor(fieldWords, code, params) ?? 'This does not fit here.';
}

/** All field errors of a refusal as react-admin's forms take them: field to sentence. */
export function fieldErrors(error: unknown): Record<string, string> | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const fields = Object.entries(error.errors);
  if (fields.length === 0) return undefined;
  return Object.fromEntries(fields.map(([field, refusal]) => [field, sayFieldError(refusal)]));
}

function wordsFor(
  table: Readonly<Record<string, string | ((params: Readonly<Record<string, unknown>>) => string)>>,
  code: string,
  params: Readonly<Record<string, unknown>>,
): string | undefined {
  const words = table[code];
  return typeof words === 'function' ? words(params) : words;
}
