import { cited } from '../cited.js';
import { figureRange } from '../figureRange.js';
import type { FillerProtocol } from '../Protocol.js';
import { visitNeedsOfFillers } from './visitNeedsOfFillers.js';

/** Poly-L-lactic acid: sources disagree on its gap (label about 21 days, consensus 28 and more). */
const plla = {
  version: 1,
  kind: 'filler',
  material: 'plla',
  agent: 'poly-l-lactic-acid',
  ingredients: ['poly-l-lactic-acid', 'lidocaine'],
  strength: null,
  plane: 'deep-dermis-subcutis',
  reversible: false,
  series: {
    ...figureRange(2, 4, 'sessions', '47, 48', 'C'),
    default: cited(3, 'sessions', 'planning default', 'E'),
  },
  downtimeDays: { low: cited(0, 'days', 'expert default', 'E'), high: cited(14, 'days', '52', 'B') },
  healingDays: cited(14, 'days', '52', 'B'),
  gapDays: {
    shortest: cited(28, 'days', '48', 'C'),
    ideal: cited(35, 'days', '48', 'C'),
    longest: cited(42, 'days', '48', 'C'),
  },
  reviewDays: null,
  effectMonths: figureRange(18, 24, 'months', '48', 'C'),
  // Measured in vials, not in mL.
  volumeMl: null,
  visit: visitNeedsOfFillers.plla,
} as const;

/** Poly-L-lactic acid for cheek and nasolabial folds; never around the eye or in the red of the lip. */
export const polylacticFillers: readonly FillerProtocol[] = [
  { ...plla, code: 'plla-cheek', area: 'cheek' },
  { ...plla, code: 'plla-nasolabial', area: 'nasolabial' },
];
