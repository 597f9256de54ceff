import { cited } from '../catalogue/cited.js';
import { intervalFinding } from './kinds/intervalFinding.js';
import { everyFiller } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** A wedding or another big day after a filler: time for a touch-up and for it to settle. */
export const eventAfterFiller = intervalFinding({
  code: 'event-after-filler',
  fact: 'event',
  row: everyFiller('defer'),
  distance: ({ figure }, { on }) => {
    const days = figure('filler');
    return { first: on, last: on, before: days.value, after: 1, figure: days };
  },
  params: ({ figure }) => ({ never: figure('never').value }),
  seed: sheet('84', 'C', {
    filler: cited(42, 'days', '84', 'C'),
    never: cited(14, 'days', '84', 'C'),
  }),
});
