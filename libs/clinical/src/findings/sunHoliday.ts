import { cited } from '../catalogue/cited.js';
import { daysByDepth } from './kinds/daysByDepth.js';
import { figureOfClass } from './kinds/figureOfClass.js';
import { intervalFinding } from './kinds/intervalFinding.js';
import { everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/**
 * A holiday in strong sun, from its first day to its last (the kind of the answer).
 * Seen from the peel: no sun for so many days before it, and none for so many days after it.
 */
export const sunHoliday = intervalFinding({
  code: 'sun-holiday',
  fact: 'sun-holiday',
  row: everyPeel('defer'),
  distance: (situation, { on, kind }) => {
    const days = figureOfClass(situation);
    const last = kind === null || kind < on ? on : kind;
    return {
      first: on,
      last,
      before: figureOfClass(situation, '-sunless-after').value,
      after: days.value,
      figure: days,
    };
  },
  seed: sheet('38*, 16-1555, 16-1557, 107*', 'C', {
    ...daysByDepth([14, '38*', 'C'], [28, '16-1555', 'C'], [90, 'expert default', 'E']),
    'superficial-sunless-after': cited(14, 'days', '107*', 'E'),
    'medium-sunless-after': cited(42, 'days', '16-1557', 'C'),
    'deep-sunless-after': cited(90, 'days', 'expert default', 'E'),
  }),
});
