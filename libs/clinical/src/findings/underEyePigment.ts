import { concernFinding } from './kinds/concernFinding.js';
import { everyFiller } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** Pigmented circles are no reason for a filler under the eye. */
export const underEyePigment = concernFinding({
  code: 'under-eye-pigment',
  concern: 'under-eye-pigment',
  row: everyFiller('caution'),
  where: (protocol) => protocol.kind === 'filler' && protocol.area === 'tear-trough',
  seed: sheet('44', 'label'),
});
