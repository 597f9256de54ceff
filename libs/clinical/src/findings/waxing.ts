import { daysByDepth } from './kinds/daysByDepth.js';
import { distanceEachSide } from './kinds/distanceEachSide.js';
import { intervalFinding } from './kinds/intervalFinding.js';
import { everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** Waxing or depilation keeps days on each side of a peel; a waxed brow is left out instead. */
export const waxing = intervalFinding({
  code: 'waxing',
  fact: 'waxing',
  row: everyPeel('defer'),
  distance: distanceEachSide,
  lighterIn: { area: 'brow', severity: 'caution' },
  seed: sheet(
    '38*, 105*, 107*',
    'C',
    daysByDepth([7, '38*, 105*, 107*', 'C'], [14, 'expert default', 'E'], [28, 'expert default', 'E']),
  ),
});
