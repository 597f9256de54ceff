import type { FieldCode } from './fieldCodes.js';

/** What is wrong with one field of a request: a stable code and what a sentence about it needs. */
export interface FieldProblem {
  code: FieldCode;
  params?: Record<string, unknown>;
}

/**
 * A request that is refused: an HTTP status, a stable code for programs, a sentence for people,
 * and, for forms, what is wrong with which field.
 */
export class Problem extends Error {
  readonly errors?: Record<string, FieldProblem>;
  readonly details?: Record<string, unknown>;

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    more: { errors?: Record<string, FieldProblem>; details?: Record<string, unknown> } = {},
  ) {
    super(message);
    this.name = 'Problem';
    if (more.errors) this.errors = more.errors;
    if (more.details) this.details = more.details;
  }
}
