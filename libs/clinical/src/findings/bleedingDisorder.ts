import { everyFiller } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** A disorder of bleeding. */
export const bleedingDisorder = stateFinding({
  code: 'bleeding-disorder',
  fact: 'bleeding-disorder',
  row: { ...everyFiller('caution'), caha: 'absolute' },
  seed: sheet('46, 47', 'label'),
});
