import { daysByDepth } from './kinds/daysByDepth.js';
import { distanceAfter } from './kinds/distanceAfter.js';
import { intervalFinding } from './kinds/intervalFinding.js';
import { sheet } from './kinds/sheet.js';

/** Surgery of the face, a lift or the eyelids lately. */
export const facialSurgery = intervalFinding({
  code: 'facial-surgery',
  fact: 'facial-surgery',
  row: { superficial: 'caution', medium: 'defer', deep: 'defer' },
  distance: distanceAfter,
  seed: sheet(
    '16-1564, 116*, 39',
    'C',
    daysByDepth([30, '16-1564, 116*', 'C'], [90, '16-1564, 116*', 'C'], [180, '16-1564, 116*, 39', 'C']),
  ),
});
