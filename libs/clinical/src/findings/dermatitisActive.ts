import { cited } from '../catalogue/cited.js';
import { daysByDepth } from './kinds/daysByDepth.js';
import { healingFinding } from './kinds/healingFinding.js';
import { everyFiller } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** Dermatitis, psoriasis or a flare of rosacea: wait until quiet; no deep peel while it is active. */
export const dermatitisActive = healingFinding({
  code: 'dermatitis-active',
  fact: 'dermatitis-active',
  row: { superficial: 'defer', medium: 'defer', deep: 'absolute', ...everyFiller('defer') },
  seed: sheet('11, 115*, 42, 43, 45', 'C', {
    ...daysByDepth([14, '11, 115*', 'C'], [28, '11, 115*', 'C'], [28, 'planning default', 'E']),
    filler: cited(14, 'days', '42, 43, 45', 'E'),
  }),
});
