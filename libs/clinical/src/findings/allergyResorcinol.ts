import { everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** Resorcinol allergy: no Jessner's. */
export const allergyResorcinol = stateFinding({
  code: 'allergy-resorcinol',
  fact: 'allergy-resorcinol',
  row: everyPeel('absolute'),
  where: ({ ingredients }) => ingredients.includes('resorcinol'),
  seed: sheet('38*', 'C'),
});
