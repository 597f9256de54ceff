import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** Radiotherapy of the area: the glands that skin heals from may be gone. */
export const radiation = stateFinding({
  code: 'radiation',
  fact: 'radiation',
  row: { superficial: 'caution', medium: 'absolute', deep: 'absolute' },
  seed: sheet('16-1564', 'C'),
});
