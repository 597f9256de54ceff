import type { Rule } from '@stratum/timeline';
import { Problem } from '../../http/problems/Problem.js';

/** Rules that cannot all hold: there is no day on which every session keeps them. */
export function planConflict(rules: readonly Rule[]): Problem {
  return new Problem(409, 'plan_conflict', 'There are no days on which this plan keeps all of its rules.', {
    details: { rules },
  });
}
