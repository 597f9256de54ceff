import { concernFinding } from './kinds/concernFinding.js';
import { everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** Severe nodular acne belongs to a dermatologist: no peel. */
export const acneNodular = concernFinding({
  code: 'acne-nodular',
  concern: 'acne-nodular',
  row: everyPeel('absolute'),
  params: { refer: 'dermatologist' },
  seed: sheet('85', 'A'),
});
