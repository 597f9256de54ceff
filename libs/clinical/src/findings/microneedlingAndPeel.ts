import { daysByDepth } from './kinds/daysByDepth.js';
import { distanceEachSide } from './kinds/distanceEachSide.js';
import { intervalFinding } from './kinds/intervalFinding.js';
import { everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** Microneedling and a peel keep apart, whichever comes first. */
export const microneedlingAndPeel = intervalFinding({
  code: 'microneedling-and-peel',
  fact: 'microneedling',
  row: everyPeel('defer'),
  distance: distanceEachSide,
  seed: sheet(
    'expert default',
    'E',
    daysByDepth([28, 'expert default', 'E'], [42, 'expert default', 'E'], [180, 'expert default', 'E']),
  ),
});
