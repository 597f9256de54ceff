import { Problem } from './Problem.js';

/** Nothing of that id in this clinic. Records of another clinic answer the same. */
export function notFound(what: string): Problem {
  return new Problem(404, 'not_found', `There is no such ${what}.`);
}
