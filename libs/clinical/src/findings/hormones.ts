import { everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** Hormonal contraception or replacement: pigment may come back. */
export const hormones = stateFinding({
  code: 'hormones',
  fact: 'hormones',
  row: everyPeel('caution'),
  seed: sheet('Khunger 2008', 'K'),
});
