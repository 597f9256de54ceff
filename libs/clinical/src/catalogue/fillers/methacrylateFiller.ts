import { cited } from '../cited.js';
import { figureRange } from '../figureRange.js';
import type { FillerProtocol } from '../Protocol.js';
import { visitNeedsOfFillers } from './visitNeedsOfFillers.js';

/** Polymethylmethacrylate in bovine collagen: permanent, after a skin test. */
export const methacrylateFiller: FillerProtocol = {
  code: 'pmma-nasolabial',
  version: 1,
  kind: 'filler',
  area: 'nasolabial',
  material: 'pmma',
  agent: 'polymethylmethacrylate',
  ingredients: ['polymethylmethacrylate', 'bovine-collagen', 'lidocaine'],
  strength: null,
  plane: 'deep-dermis',
  reversible: false,
  series: {
    ...figureRange(1, 2, 'sessions', '50', 'C'),
    default: cited(1, 'sessions', 'planning default', 'E'),
  },
  downtimeDays: { low: cited(0, 'days', 'expert default', 'E'), high: cited(14, 'days', '52', 'B') },
  healingDays: cited(14, 'days', '52', 'B'),
  gapDays: {
    shortest: cited(30, 'days', '50', 'C'),
    ideal: cited(30, 'days', '50', 'C'),
    longest: cited(45, 'days', 'planning default', 'E'),
  },
  reviewDays: figureRange(28, 42, 'days', 'planning default', 'E'),
  effectMonths: null,
  volumeMl: { ...figureRange(1, 1.7, 'mL', '41, 61', 'C'), max: cited(2, 'mL', '41', 'E'), per: 'side' },
  visit: visitNeedsOfFillers.usual,
};
