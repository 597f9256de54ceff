import { cited } from '../catalogue/cited.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import { sheet } from './kinds/sheet.js';

/** What everybody leaves out before a peel: other acids and bleaching creams, hair removal, shaving on the day. */
export const peelPreparation: FindingRule<'peel-preparation'> = {
  code: 'peel-preparation',
  severities: ['preparation'],
  reads: [],
  appliesTo: ({ kind }) => kind === 'peel',
  assess: ({ figure }) => ({
    severity: 'preparation',
    params: {
      stopAcidsDaysBefore: figure('stopAcids').value,
      noHairRemovalDaysBefore: figure('noHairRemoval').value,
      noShavingDaysBefore: figure('noShaving').value,
    },
  }),
  seed: sheet('14, 38*', 'C', {
    stopAcids: cited(2, 'days', '14', 'C'),
    noHairRemoval: cited(7, 'days', '38*, 105*, 107*', 'C'),
    noShaving: cited(0, 'days', '38*', 'C'),
  }),
};
