import { everyFiller } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** Anaphylaxis or several severe allergies ever. */
export const anaphylaxis = stateFinding({
  code: 'anaphylaxis',
  fact: 'anaphylaxis',
  row: everyFiller('absolute'),
  seed: sheet('42, 43, 46', 'label'),
});
