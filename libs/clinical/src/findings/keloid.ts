import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** A tendency to keloids or hypertrophic scars; one leaflet of a chin and jaw filler lists it as do-not-use. */
export const keloid = stateFinding({
  code: 'keloid',
  fact: 'keloid',
  row: {
    superficial: 'caution',
    medium: 'absolute',
    deep: 'absolute',
    ha: 'caution',
    caha: 'caution',
    plla: 'absolute',
    pmma: 'caution',
  },
  seed: sheet('11, 36, 42, 45, 47', 'C'),
});
