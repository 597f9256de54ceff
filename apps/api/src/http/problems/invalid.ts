import { type FieldProblem, Problem } from './Problem.js';

/** Fields of the request that do not hold: shown on the fields of the form. */
export function invalid(errors: Record<string, FieldProblem>): Problem {
  return new Problem(400, 'validation_failed', 'Some fields are not right.', { errors });
}
