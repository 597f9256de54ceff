import { cited } from '../catalogue/cited.js';
import { figureOfClass } from './kinds/figureOfClass.js';
import { intervalFinding } from './kinds/intervalFinding.js';
import { everyFiller } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** Radio-frequency needling heats a fresh filler: where it is planned, the filler waits for it. On one day it goes first. */
export const fillerBeforeMicroneedling = intervalFinding({
  code: 'filler-before-microneedling',
  fact: 'microneedling',
  row: everyFiller('defer'),
  distance: (situation, { on }) => {
    const days = figureOfClass(situation);
    return { first: on, last: on, before: days.value, after: 0, figure: days };
  },
  seed: sheet('80', 'C', { filler: cited(28, 'days', '80', 'C') }),
});
