import { cited } from '../catalogue/cited.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import { sheet } from './kinds/sheet.js';

/** Phenol: by a physician, monitored, slowly, and for Glogau III to IV. */
export const monitoredPeel: FindingRule<'monitored-peel'> = {
  code: 'monitored-peel',
  severities: ['preparation'],
  reads: [],
  appliesTo: ({ ingredients }) => ingredients.includes('phenol'),
  assess: ({ figure }) => ({
    severity: 'preparation',
    params: { by: 'physician', monitor: 'heart', minutesAtLeast: figure('minutes').value, glogau: 'III-IV' },
  }),
  seed: sheet('29, 104, 16-1564', 'B', { minutes: cited(60, 'minutes', '104', 'C') }),
};
