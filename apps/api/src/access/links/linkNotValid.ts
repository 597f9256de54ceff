import { Problem } from '../../http/problems/Problem.js';

/** A link that was used, has expired or never existed: all the same to whoever tries it. */
export function linkNotValid(): Problem {
  return new Problem(404, 'link_not_valid', 'This link is not valid any more. Ask for a new one.');
}
