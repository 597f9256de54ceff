import type { Rule } from '@stratum/timeline';

/** Something in the plan that the new versions cannot be applied to. */
export const notEvaluated: Rule = { code: 'not-evaluated', version: '1' };
