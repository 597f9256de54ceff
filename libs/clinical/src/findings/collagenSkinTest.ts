import { cited } from '../catalogue/cited.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import { sheet } from './kinds/sheet.js';

/** A skin test some weeks before any product with bovine collagen. */
export const collagenSkinTest: FindingRule<'collagen-skin-test'> = {
  code: 'collagen-skin-test',
  severities: ['preparation'],
  reads: [],
  appliesTo: ({ ingredients }) => ingredients.includes('bovine-collagen'),
  assess: ({ figure }) => ({
    severity: 'preparation',
    params: { weeksBeforeLow: figure('low').value, weeksBeforeHigh: figure('high').value },
  }),
  seed: sheet('50', 'label', {
    low: cited(2, 'weeks', '50', 'label'),
    high: cited(4, 'weeks', '50', 'label'),
  }),
};
