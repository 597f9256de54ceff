import { everyFiller } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** Allergy to bovine collagen. */
export const allergyBovineCollagen = stateFinding({
  code: 'allergy-bovine-collagen',
  fact: 'allergy-bovine-collagen',
  row: everyFiller('absolute'),
  where: ({ ingredients }) => ingredients.includes('bovine-collagen'),
  seed: sheet('50', 'label'),
});
