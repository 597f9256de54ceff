import { daysByDepth } from './kinds/daysByDepth.js';
import { figureOfClass } from './kinds/figureOfClass.js';
import { intervalFinding } from './kinds/intervalFinding.js';
import { everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** A filler in the area before a peel, and a peel before a filler that is planned. Never on one day. */
export const fillerAndPeel = intervalFinding({
  code: 'filler-and-peel',
  fact: 'filler',
  row: everyPeel('defer'),
  figuresOf: ['peel-and-filler'],
  distance: (situation, { on }) => {
    const days = figureOfClass(situation);
    const before = figureOfClass(situation, '', 'peel-and-filler').value;
    return { first: on, last: on, before, after: days.value, figure: days };
  },
  seed: sheet(
    '42, 44, 47, 38*, 80',
    'label',
    daysByDepth(
      [14, '42, 44, 47, 38*', 'label'],
      [28, '42, 44, 47, 80', 'label'],
      [90, 'expert default', 'E'],
    ),
  ),
});
