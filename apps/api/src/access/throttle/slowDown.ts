import { Problem } from '../../http/problems/Problem.js';

/** Too many attempts lately: the next one is looked at after so many seconds. */
export function slowDown(seconds: number): Problem {
  return new Problem(429, 'slow_down', `Too many attempts. Try again in ${seconds} seconds.`, {
    details: { retryAfter: seconds },
  });
}
