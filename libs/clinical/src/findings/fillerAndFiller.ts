import { intervalFinding } from './kinds/intervalFinding.js';
import { everyFiller } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** A filler in the same area again: a touch-up, which keeps the protocol's own shortest gap. */
export const fillerAndFiller = intervalFinding({
  code: 'filler-and-filler',
  fact: 'filler',
  row: everyFiller('defer'),
  distance: ({ protocol }, { on }) => {
    const days = protocol.gapDays.shortest;
    return { first: on, last: on, before: days.value, after: days.value, figure: days };
  },
  seed: sheet('51, 55, 60, 48', 'B'),
});
