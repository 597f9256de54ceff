import { everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** Aspirin or salicylate allergy: no salicylic acid, alone or in Jessner's. */
export const allergySalicylate = stateFinding({
  code: 'allergy-salicylate',
  fact: 'allergy-salicylate',
  row: everyPeel('absolute'),
  where: ({ ingredients }) => ingredients.includes('salicylic-acid'),
  seed: sheet('117*; Arif 2015', 'C'),
});
