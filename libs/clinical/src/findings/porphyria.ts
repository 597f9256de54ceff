import { everyFiller } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** Porphyria: local anaesthetics can set it off. */
export const porphyria = stateFinding({
  code: 'porphyria',
  fact: 'porphyria',
  row: everyFiller('absolute'),
  seed: sheet('45', 'label'),
});
