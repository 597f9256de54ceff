import { cited } from '../catalogue/cited.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import { areasMeet } from '../vocabulary/areasMeet.js';
import { sheet } from './kinds/sheet.js';

/** Inflamed spots and cysts at the site: no filler into them until they have settled. */
export const inflamedAcne: FindingRule<'inflamed-acne'> = {
  code: 'inflamed-acne',
  severities: ['defer'],
  reads: ['concern:acne-inflammatory', 'concern:acne-nodular'],
  appliesTo: ({ kind }) => kind === 'filler',
  assess: ({ concerns, area, figure }) => {
    const nodular = concerns.has('acne-nodular');
    if (!areasMeet('face', area) || !(nodular || concerns.has('acne-inflammatory'))) return null;
    return {
      severity: 'defer',
      until: null,
      params: { daysAfterHealing: figure('filler').value },
      from: nodular ? 'concern:acne-nodular' : 'concern:acne-inflammatory',
    };
  },
  seed: sheet('42, 43, 45', 'label', { filler: cited(14, 'days', '42, 43, 45', 'E') }),
};
