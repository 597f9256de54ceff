import { cited } from '../cited.js';
import { figureRange } from '../figureRange.js';
import type { FillerProtocol } from '../Protocol.js';
import { fillerDefaults } from './fillerDefaults.js';
import { visitNeedsOfFillers } from './visitNeedsOfFillers.js';

const caha = {
  ...fillerDefaults.caha,
  plane: 'subdermal-deep',
  visit: visitNeedsOfFillers.usual,
  effectMonths: figureRange(12, 18, 'months', '46, 49', 'label'),
} as const;

/** Calcium hydroxylapatite: hyaluronidase does not dissolve it. */
export const hydroxylapatiteFillers: readonly FillerProtocol[] = [
  {
    ...caha,
    code: 'caha-cheek',
    area: 'cheek',
    volumeMl: { ...figureRange(1, 4, 'mL', '53', 'B'), max: cited(4, 'mL', '53', 'E'), per: 'total' },
  },
  {
    ...caha,
    code: 'caha-nasolabial',
    area: 'nasolabial',
    volumeMl: { ...figureRange(1, 1.7, 'mL', '41, 61', 'B'), max: cited(2, 'mL', '41', 'E'), per: 'side' },
  },
  {
    ...caha,
    code: 'caha-jawline',
    area: 'jawline',
    volumeMl: {
      ...figureRange(3, 7, 'mL', '65, 42', 'C'),
      max: cited(9, 'mL', '42', 'label'),
      per: 'total',
    },
  },
  {
    ...caha,
    code: 'caha-hands',
    area: 'hands',
    volumeMl: { ...figureRange(1, 3, 'mL', '66, 46', 'A'), max: cited(3, 'mL', '46', 'label'), per: 'hand' },
    effectMonths: figureRange(12, 12, 'months', '66', 'B'),
  },
];
