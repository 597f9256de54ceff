import { everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** Mandelic acid comes from almonds: a patch test first. */
export const allergyNuts = stateFinding({
  code: 'allergy-nuts',
  fact: 'allergy-nuts',
  row: everyPeel('caution'),
  where: ({ ingredients }) => ingredients.includes('mandelic-acid'),
  params: () => ({ patchTest: 'required' }),
  seed: sheet('115*', 'C'),
});
