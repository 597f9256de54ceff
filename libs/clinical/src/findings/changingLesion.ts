import { concernFinding } from './kinds/concernFinding.js';
import { everyFiller, everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** A spot that changes or does not heal: nothing is done, the patient is referred. */
export const changingLesion = concernFinding({
  code: 'changing-lesion',
  concern: 'changing-lesion',
  row: { ...everyPeel('absolute'), ...everyFiller('absolute') },
  params: { refer: 'dermatologist' },
  seed: sheet('expert default', 'E'),
});
