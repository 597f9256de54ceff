import { cited } from '../catalogue/cited.js';
import type { Figure } from '../catalogue/Figure.js';
import type { Situation } from '../evaluation/Situation.js';
import { daysByDepth } from './kinds/daysByDepth.js';
import { figureOfClass } from './kinds/figureOfClass.js';
import { intervalFinding } from './kinds/intervalFinding.js';
import { everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** A first ever superficial peel keeps further away: nobody knows yet how this skin reacts. */
function daysBefore(situation: Situation): Figure {
  const { protocol, on } = situation;
  const earlier = situation.occurrence('peel');
  const firstEver = earlier === null || earlier.on >= on;
  const superficial = protocol.kind === 'peel' && protocol.depth === 'superficial';
  return superficial && firstEver ? situation.figure('superficial-first-ever') : figureOfClass(situation);
}

/** A wedding or another big day after a peel; from the day after it the peel is possible again. */
export const eventAfterPeel = intervalFinding({
  code: 'event-after-peel',
  fact: 'event',
  row: everyPeel('defer'),
  alsoReads: ['peel'],
  distance: (situation, { on }) => {
    const days = daysBefore(situation);
    return { first: on, last: on, before: days.value, after: 1, figure: days };
  },
  seed: sheet('84', 'C', {
    ...daysByDepth([14, '84', 'C'], [42, '84', 'C'], [120, '84', 'C']),
    'superficial-first-ever': cited(28, 'days', '84', 'C'),
  }),
});
