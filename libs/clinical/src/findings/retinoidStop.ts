import { addDays } from '@stratum/calendar';
import { cited } from '../catalogue/cited.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import { RISKY_CONCERNS, retinoidRiskOf } from './kinds/retinoidRiskOf.js';
import { sheet } from './kinds/sheet.js';

/** A retinoid lets a peel penetrate deeper: it is stopped some days before. */
export const retinoidStop: FindingRule<'retinoid-stop'> = {
  code: 'retinoid-stop',
  severities: ['preparation'],
  reads: ['retinoid-topical', 'phototype', ...RISKY_CONCERNS.map((code) => `concern:${code}` as const)],
  appliesTo: ({ kind }) => kind === 'peel',
  assess: (situation) => {
    const used = situation.occurrence('retinoid-topical');
    if (used === null || situation.protocol.kind !== 'peel') return null;
    const days = situation.figure(retinoidRiskOf(situation.concerns, situation.phototype));
    const readyOn = addDays(used.on, days.value);
    if (situation.on >= readyOn) return null;
    const restart = situation.figure(`restart-${situation.protocol.depth}`);
    const params = { stopDaysBefore: days.value, readyOn, restartDaysAfter: restart.value };
    return { severity: 'preparation', params, figure: days };
  },
  seed: sheet('14, 105*, 106*', 'C', {
    low: cited(3, 'days', '14', 'C'),
    raised: cited(7, 'days', '14, 105*, 106*', 'C'),
    high: cited(14, 'days', '14', 'C'),
    'restart-superficial': cited(7, 'days', '107*', 'E'),
    'restart-medium': cited(21, 'days', 'planning default', 'E'),
    'restart-deep': cited(42, 'days', 'planning default', 'E'),
  }),
};
