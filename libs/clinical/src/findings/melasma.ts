import { concernFinding } from './kinds/concernFinding.js';
import { sheet } from './kinds/sheet.js';

/** Melasma: pigment may darken or come back; no deep peel. */
export const melasma = concernFinding({
  code: 'melasma',
  concern: 'melasma',
  row: { superficial: 'caution', medium: 'caution', deep: 'absolute' },
  seed: sheet('23, 25, 26; Khunger 2008', 'B'),
});
