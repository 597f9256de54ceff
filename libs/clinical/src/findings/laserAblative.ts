import { daysByDepth } from './kinds/daysByDepth.js';
import { distanceAfter } from './kinds/distanceAfter.js';
import { intervalFinding } from './kinds/intervalFinding.js';
import { everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** An ablative laser lately. */
export const laserAblative = intervalFinding({
  code: 'laser-ablative',
  fact: 'laser-ablative',
  row: everyPeel('defer'),
  distance: distanceAfter,
  seed: sheet(
    'expert default',
    'E',
    daysByDepth([90, 'expert default', 'E'], [180, 'expert default', 'E'], [365, 'expert default', 'E']),
  ),
});
