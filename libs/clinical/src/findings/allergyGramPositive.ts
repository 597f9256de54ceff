import { everyFiller } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** Allergy to gram-positive bacterial protein, of which hyaluronic acid keeps traces. */
export const allergyGramPositive = stateFinding({
  code: 'allergy-gram-positive',
  fact: 'allergy-gram-positive',
  row: everyFiller('absolute'),
  where: ({ ingredients }) => ingredients.includes('bacterial-protein'),
  seed: sheet('43, 46', 'label'),
});
