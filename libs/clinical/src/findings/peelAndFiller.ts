import { daysByDepth } from './kinds/daysByDepth.js';
import { intervalFinding } from './kinds/intervalFinding.js';
import { everyFiller } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** A peel in the area before a filler, and a filler before a peel that is planned; the peel's depth decides. */
export const peelAndFiller = intervalFinding({
  code: 'peel-and-filler',
  fact: 'peel',
  row: everyFiller('defer'),
  figuresOf: ['filler-and-peel'],
  distance: ({ figure }, { on, kind }) => {
    const depth = kind ?? 'deep';
    const days = figure(depth);
    const before = figure(depth, 'filler-and-peel').value;
    return { first: on, last: on, before, after: days.value, figure: days };
  },
  seed: sheet(
    '42, 44',
    'label',
    daysByDepth([14, '42, 44', 'label'], [28, '42, 44', 'label'], [90, '42, 44', 'label']),
  ),
});
