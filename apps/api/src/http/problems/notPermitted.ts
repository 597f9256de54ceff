import { Problem } from './Problem.js';

/** The person is signed in, but may not do this. */
export function notPermitted(permission: string): Problem {
  return new Problem(403, 'not_permitted', 'You are not permitted to do this.', { details: { permission } });
}
