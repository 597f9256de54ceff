import type { FindingRule } from '../evaluation/FindingRule.js';
import { sheet } from './kinds/sheet.js';

/** A positive screen for body dysmorphia or an expectation nobody can meet, until reviewed (kind `reviewed`). */
export const bddPositive: FindingRule<'bdd-positive'> = {
  code: 'bdd-positive',
  severities: ['absolute'],
  reads: ['bdd-positive'],
  appliesTo: () => true,
  assess: ({ occurrence }) => {
    const screen = occurrence('bdd-positive');
    return screen === null || screen.kind === 'reviewed'
      ? null
      : { severity: 'absolute', params: { endsWith: 'independent-review' } };
  },
  seed: sheet('11, 44, 89, 87', 'C'),
};
