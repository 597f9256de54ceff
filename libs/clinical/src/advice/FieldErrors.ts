import type { Params } from '../vocabulary/Params.js';
import type { FieldErrorCode } from './FieldErrorCode.js';
import type { FieldError } from './InvalidAdviceInput.js';

/** A key sent by somebody is repeated in an error only as far as this. */
const LONGEST_KEY = 60;

/** Gathers what is wrong, field by field, so that one answer names everything. */
export class FieldErrors {
  private readonly found = new Map<string, FieldError>();

  add(path: string, code: FieldErrorCode, params: Params = {}): void {
    if (!this.found.has(path)) this.found.set(path, { code, params });
  }

  /** Names every key of an object that is not among the known ones. */
  unknownKeys(value: object, known: readonly string[], prefix = ''): void {
    for (const key of Object.keys(value))
      if (!known.includes(key)) this.add(`${prefix}${key.slice(0, LONGEST_KEY)}`, 'unknown_field');
  }

  get any(): boolean {
    return this.found.size > 0;
  }

  toRecord(): Readonly<Record<string, FieldError>> {
    return Object.fromEntries(this.found);
  }
}
