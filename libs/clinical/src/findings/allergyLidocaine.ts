import { everyFiller } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** Allergy to lidocaine or another amide, where the product or its numbing holds it. */
export const allergyLidocaine = stateFinding({
  code: 'allergy-lidocaine',
  fact: 'allergy-lidocaine',
  row: everyFiller('absolute'),
  where: ({ ingredients }) => ingredients.includes('lidocaine'),
  seed: sheet('43, 46', 'label'),
});
