import { everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** Thyroid disease: resorcinol can act on it. */
export const thyroid = stateFinding({
  code: 'thyroid',
  fact: 'thyroid',
  row: everyPeel('caution'),
  where: ({ ingredients }) => ingredients.includes('resorcinol'),
  seed: sheet('38*', 'C'),
});
