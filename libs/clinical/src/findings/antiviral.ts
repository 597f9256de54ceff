import { cited } from '../catalogue/cited.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import { sheet } from './kinds/sheet.js';

/** Medium and deep peels ask for an antiviral from everyone, whatever the history; the prescriber decides. */
export const antiviral: FindingRule<'antiviral'> = {
  code: 'antiviral',
  severities: ['preparation'],
  reads: [],
  appliesTo: (protocol) => protocol.kind === 'peel' && protocol.depth !== 'superficial',
  assess: ({ figure }) => ({
    severity: 'preparation',
    figure: figure('days'),
    params: {
      antiviral: 'required',
      medicine: 'valaciclovir',
      mg: figure('mg').value,
      timesADay: figure('timesADay').value,
      daysBefore: figure('daysBefore').value,
      days: figure('days').value,
    },
  }),
  seed: sheet('16-1555, 36, 31, 32', 'B', {
    mg: cited(500, 'mg', '31', 'B'),
    timesADay: cited(2, 'times', '31', 'B'),
    daysBefore: cited(1, 'days', '31', 'B'),
    days: cited(14, 'days', '31, 32', 'B'),
  }),
};
