import { daysByDepth } from './kinds/daysByDepth.js';
import { distanceAfter } from './kinds/distanceAfter.js';
import { intervalFinding } from './kinds/intervalFinding.js';
import { everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** Cryotherapy of the area lately. */
export const cryotherapy = intervalFinding({
  code: 'cryotherapy',
  fact: 'cryotherapy',
  row: everyPeel('defer'),
  distance: distanceAfter,
  seed: sheet('38*', 'C', daysByDepth([30, '38*', 'C'], [90, '38*', 'C'], [90, '38*', 'C'])),
});
