import { addDays } from '@stratum/calendar';
import { cited } from '../catalogue/cited.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import { sheet } from './kinds/sheet.js';

/** An illness with fever, or antibiotics, until well after it is over; a day ahead means that it still lasts. */
export const febrileIllness: FindingRule<'febrile-illness'> = {
  code: 'febrile-illness',
  severities: ['defer'],
  reads: ['febrile-illness'],
  appliesTo: ({ kind }) => kind === 'filler',
  assess: ({ occurrence, on, figure }) => {
    const illness = occurrence('febrile-illness');
    if (illness === null) return null;
    const days = figure('filler');
    const until = addDays(illness.on, days.value);
    if (on >= until) return null;
    return { severity: 'defer', until, params: { days: days.value, on: illness.on }, figure: days };
  },
  seed: sheet('expert default', 'E', { filler: cited(14, 'days', 'expert default', 'E') }),
};
