import { cited } from '../catalogue/cited.js';
import { daysByDepth } from './kinds/daysByDepth.js';
import { healingFinding } from './kinds/healingFinding.js';
import { everyFiller, everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** A bacterial, fungal or viral infection of the skin in the area. */
export const infectionActive = healingFinding({
  code: 'infection-active',
  fact: 'infection-active',
  row: { ...everyPeel('defer'), ...everyFiller('defer') },
  seed: sheet('11, 16-1564, 42, 43, 45', 'C', {
    ...daysByDepth([7, '11, 16-1564', 'E'], [14, '11, 16-1564', 'C'], [14, '11, 16-1564', 'C']),
    filler: cited(14, 'days', '42, 43, 45', 'E'),
  }),
});
