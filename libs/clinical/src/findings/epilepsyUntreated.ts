import { everyFiller } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** Epilepsy that is not treated. */
export const epilepsyUntreated = stateFinding({
  code: 'epilepsy-untreated',
  fact: 'epilepsy-untreated',
  row: everyFiller('absolute'),
  seed: sheet('45', 'label'),
});
