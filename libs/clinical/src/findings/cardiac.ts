import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** Heart disease: no phenol. */
export const cardiac = stateFinding({
  code: 'cardiac',
  fact: 'cardiac',
  row: { medium: 'caution', deep: 'absolute' },
  seed: sheet('16-1564, 118*', 'C'),
});
