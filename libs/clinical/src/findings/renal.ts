import { isConcernedByExcretion } from './kinds/isConcernedByExcretion.js';
import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** Kidney disease: salicylic acid over a large area with care, no phenol. */
export const renal = stateFinding({
  code: 'renal',
  fact: 'renal',
  row: { superficial: 'caution', medium: 'caution', deep: 'absolute' },
  where: isConcernedByExcretion,
  seed: sheet('16-1564, 118*', 'C'),
});
