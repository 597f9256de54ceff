import { Problem } from './Problem.js';

/** The record is not in a state from which this step leads on. */
export function wrongState(what: string, state: string, step: string): Problem {
  return new Problem(409, 'wrong_state', `This ${what} is ${state}; it cannot ${step} now.`, {
    details: { state, step },
  });
}
