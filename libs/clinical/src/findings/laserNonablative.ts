import { daysByDepth } from './kinds/daysByDepth.js';
import { distanceAfter } from './kinds/distanceAfter.js';
import { intervalFinding } from './kinds/intervalFinding.js';
import { everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** A non-ablative laser or intense pulsed light lately; 14 to 28 days before superficial peels, the safer end. */
export const laserNonablative = intervalFinding({
  code: 'laser-nonablative',
  fact: 'laser-nonablative',
  row: everyPeel('defer'),
  distance: distanceAfter,
  seed: sheet(
    'expert default',
    'E',
    daysByDepth([28, 'expert default', 'E'], [28, 'expert default', 'E'], [90, 'expert default', 'E']),
  ),
});
