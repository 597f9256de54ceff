import { daysByDepth } from './kinds/daysByDepth.js';
import { figureOfClass } from './kinds/figureOfClass.js';
import { intervalFinding } from './kinds/intervalFinding.js';
import { everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** Sun or a tan lately; tanning that is planned counts as the strong sun that a fresh peel must be kept from. */
export const tan = intervalFinding({
  code: 'tan',
  fact: 'tan',
  row: everyPeel('defer'),
  figuresOf: ['sun-holiday'],
  distance: (situation, { on }) => {
    const days = figureOfClass(situation);
    return {
      first: on,
      last: on,
      before: figureOfClass(situation, '-sunless-after', 'sun-holiday').value,
      after: days.value,
      figure: days,
    };
  },
  seed: sheet(
    '38*, 16-1555, 16-1557',
    'C',
    daysByDepth([14, '38*', 'C'], [90, '16-1555', 'C'], [90, '16-1555', 'C']),
  ),
});
