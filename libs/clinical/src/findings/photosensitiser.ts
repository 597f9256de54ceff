import { everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** A drug that makes the skin sensitive to light. */
export const photosensitiser = stateFinding({
  code: 'photosensitiser',
  fact: 'photosensitiser',
  row: everyPeel('caution'),
  seed: sheet('11, 115*', 'C'),
});
