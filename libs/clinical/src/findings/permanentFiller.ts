import type { FindingRule } from '../evaluation/FindingRule.js';
import { areasMeet } from '../vocabulary/areasMeet.js';
import { sheet } from './kinds/sheet.js';

/** A permanent or unknown filler in the area, until ultrasound or a senior has looked at it (kind `reviewed`). */
export const permanentFiller: FindingRule<'permanent-filler'> = {
  code: 'permanent-filler',
  severities: ['absolute', 'caution'],
  reads: ['permanent-filler'],
  appliesTo: ({ kind }) => kind === 'filler',
  assess: ({ occurrence, area }) => {
    const filler = occurrence('permanent-filler');
    if (filler === null || !areasMeet(filler.area, area)) return null;
    return { severity: filler.kind === 'reviewed' ? 'caution' : 'absolute', params: { area: filler.area } };
  },
  seed: sheet('44, 75', 'label'),
};
