import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

/** A weakened immune system; poly-L-lactic acid is labelled for the immune-competent only. */
export const immunosuppressed = stateFinding({
  code: 'immunosuppressed',
  fact: 'immunosuppressed',
  row: {
    superficial: 'caution',
    medium: 'absolute',
    deep: 'absolute',
    ha: 'caution',
    caha: 'caution',
    plla: 'absolute',
    pmma: 'caution',
  },
  seed: sheet('37b, 44, 47', 'C'),
});
