import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** Diabetes raises the risk of arrhythmia under phenol. */
export const diabetes = stateFinding({
  code: 'diabetes',
  fact: 'diabetes',
  row: { deep: 'caution' },
  where: ({ ingredients }) => ingredients.includes('phenol'),
  seed: sheet('29', 'B'),
});
