import { cited } from '../catalogue/cited.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import { sheet } from './kinds/sheet.js';

/**
 * Weeks of preparing the skin with a retinoid, and with a bleaching cream where pigment is at risk.
 * Neither is for pregnancy or breastfeeding; the sentence of this code says so.
 */
export const priming: FindingRule<'priming'> = {
  code: 'priming',
  severities: ['preparation'],
  reads: ['phototype', 'concern:melasma', 'concern:pih'],
  appliesTo: ({ kind }) => kind === 'peel',
  assess: ({ phototype, protocol, concerns, figure }) => {
    if (protocol.kind !== 'peel') return null;
    const pigment = concerns.has('melasma') || concerns.has('pih');
    const asked = protocol.suitability[phototype - 1]?.asks.includes('priming') === true;
    if (!asked && !pigment && protocol.depth !== 'medium') return null;
    const high = figure(protocol.depth === 'medium' ? 'retinoidWeeksHighMedium' : 'retinoidWeeksHigh');
    const bleaching = pigment || phototype >= 3;
    return {
      severity: 'preparation',
      figure: figure('retinoidWeeksLow'),
      params: {
        retinoidWeeksLow: figure('retinoidWeeksLow').value,
        retinoidWeeksHigh: high.value,
        bleachingWeeksLow: bleaching ? figure('bleachingWeeksLow').value : 0,
        bleachingWeeksHigh: bleaching ? figure('bleachingWeeksHigh').value : 0,
      },
    };
  },
  seed: sheet('14, 16-1539, 16-1555', 'C', {
    retinoidWeeksLow: cited(2, 'weeks', '14', 'C'),
    retinoidWeeksHigh: cited(6, 'weeks', '14', 'C'),
    retinoidWeeksHighMedium: cited(12, 'weeks', '16-1555', 'C'),
    bleachingWeeksLow: cited(2, 'weeks', '14, 16-1539', 'C'),
    bleachingWeeksHigh: cited(4, 'weeks', '14, 16-1539', 'C'),
  }),
};
