import { addDays } from '@stratum/calendar';
import { cited } from '../catalogue/cited.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import type { Situation } from '../evaluation/Situation.js';
import { sheet } from './kinds/sheet.js';

const RISKY_CONCERNS = ['melasma', 'pih', 'acne-comedonal', 'acne-inflammatory', 'acne-nodular'] as const;

/** Pigment or acne is one risk, phototype IV to VI the other: none, one or both choose the days. */
function riskOf({ concerns, phototype }: Situation): 'low' | 'raised' | 'high' {
  const risks = [RISKY_CONCERNS.some((code) => concerns.has(code)), phototype >= 4].filter(Boolean).length;
  return (['low', 'raised', 'high'] as const)[risks] ?? 'high';
}

/** A retinoid lets a peel penetrate deeper: it is stopped some days before. */
export const retinoidStop: FindingRule<'retinoid-stop'> = {
  code: 'retinoid-stop',
  severities: ['preparation'],
  reads: ['retinoid-topical', 'phototype', ...RISKY_CONCERNS.map((code) => `concern:${code}` as const)],
  appliesTo: ({ kind }) => kind === 'peel',
  assess: (situation) => {
    const used = situation.occurrence('retinoid-topical');
    if (used === null || situation.protocol.kind !== 'peel') return null;
    const days = situation.figure(riskOf(situation));
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
