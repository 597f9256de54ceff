import { Problem } from '../../http/problems/Problem.js';

/** A link that is answered, expired, of another time or made up; all the same to whoever tries it. */
export function linkNotValid(): Problem {
  return new Problem(404, 'link_not_valid', 'This link is not valid any more. Please call the clinic.');
}
