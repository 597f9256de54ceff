import { cited } from '../catalogue/cited.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import { areasMeet } from '../vocabulary/areasMeet.js';
import { firstClearDay } from './kinds/firstClearDay.js';
import { sheet } from './kinds/sheet.js';

/** A neuromodulator and a filler in one area: on the same day, or far enough apart to judge the first. */
export const neurotoxinAndFiller: FindingRule<'neurotoxin-and-filler'> = {
  code: 'neurotoxin-and-filler',
  severities: ['defer'],
  reads: ['neurotoxin'],
  appliesTo: ({ kind }) => kind === 'filler',
  assess: (situation) => {
    const toxin = situation.occurrence('neurotoxin');
    if (toxin === null || !areasMeet(toxin.area, situation.area)) return null;
    if (toxin.dated && toxin.on === situation.on) return null;
    const days = situation.figure('filler');
    const distance = { first: toxin.on, last: toxin.on, before: days.value, after: days.value };
    const clear = firstClearDay(distance, situation.on);
    if (clear === null) return null;
    // Before a planned toxin the first allowed day is the toxin's own.
    const until = situation.on < toxin.on ? toxin.on : clear;
    return { severity: 'defer', until, params: { days: days.value, on: toxin.on }, figure: days };
  },
  seed: sheet('78', 'B', { filler: cited(14, 'days', '78', 'B') }),
};
