import { addDays } from '@stratum/calendar';
import { classOf } from '../catalogue/Protocol.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import { daysByDepth } from './kinds/daysByDepth.js';
import { figureOfClass } from './kinds/figureOfClass.js';
import { type Row, severitiesIn } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

const row: Row = { superficial: 'caution', medium: 'defer', deep: 'defer' };

/** Oral isotretinoin now or lately; a last dose that still lies ahead means that it is being taken. */
export const isotretinoin: FindingRule<'isotretinoin'> = {
  code: 'isotretinoin',
  severities: severitiesIn(row),
  reads: ['isotretinoin'],
  appliesTo: ({ kind }) => kind === 'peel',
  assess: (situation) => {
    const lastDose = situation.occurrence('isotretinoin');
    const severity = row[classOf(situation.protocol)];
    if (lastDose === null || severity === undefined) return null;
    const days = figureOfClass(situation);
    const until = addDays(lastDose.on, days.value);
    if (situation.on >= until) return null;
    return { severity, until, params: { days: days.value, on: lastDose.on }, figure: days };
  },
  seed: sheet(
    '34, 35, 10*, 36, 37b, 30',
    'B',
    daysByDepth([180, '34, 35', 'B'], [180, '34, 10*, 36, 37b', 'label'], [365, '30', 'C']),
  ),
};
