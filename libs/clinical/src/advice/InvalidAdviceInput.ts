import type { Params } from '../vocabulary/Params.js';
import type { FieldErrorCode } from './FieldErrorCode.js';

export interface FieldError {
  readonly code: FieldErrorCode;
  readonly params: Params;
}

/** Thrown where advice is asked for with something that cannot be read exactly; names every field at once. */
export class InvalidAdviceInput extends Error {
  readonly code = 'invalid_advice_input';
  constructor(readonly fields: Readonly<Record<string, FieldError>>) {
    super(`Advice cannot be given for this input: ${Object.keys(fields).join(', ')}`);
    this.name = 'InvalidAdviceInput';
  }
}
