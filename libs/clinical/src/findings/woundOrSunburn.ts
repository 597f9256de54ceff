import { cited } from '../catalogue/cited.js';
import { daysByDepth } from './kinds/daysByDepth.js';
import { healingFinding } from './kinds/healingFinding.js';
import { everyFiller, everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** Broken or burnt skin: wait until it has healed. For fillers it is inflammation at the site. */
export const woundOrSunburn = healingFinding({
  code: 'wound-or-sunburn',
  fact: 'wound-or-sunburn',
  row: { ...everyPeel('defer'), ...everyFiller('defer') },
  seed: sheet('10*, 11, 42, 43, 45', 'C', {
    ...daysByDepth([0, '10*, 11', 'C'], [0, '10*, 11', 'C'], [0, '10*, 11', 'C']),
    filler: cited(0, 'days', '42, 43, 45', 'E'),
  }),
});
