import { cited } from '../cited.js';
import { figureRange } from '../figureRange.js';
import type { FillerProtocol } from '../Protocol.js';
import { fillerDefaults } from './fillerDefaults.js';
import { visitNeedsOfFillers } from './visitNeedsOfFillers.js';

const ha = { ...fillerDefaults.ha, visit: visitNeedsOfFillers.usual } as const;

/** Hyaluronic acid, one protocol per area. */
export const hyaluronicFillers: readonly FillerProtocol[] = [
  {
    ...ha,
    code: 'ha-cheek',
    area: 'cheek',
    plane: 'deep-high-lift',
    volumeMl: { ...figureRange(1, 4, 'mL', '53', 'B'), max: cited(4, 'mL', '53', 'E'), per: 'total' },
    effectMonths: figureRange(18, 24, 'months', '51, 52', 'A'),
  },
  {
    ...ha,
    code: 'ha-tear-trough',
    area: 'tear-trough',
    plane: 'deep-low-to-medium-lift',
    volumeMl: { ...figureRange(0.3, 0.5, 'mL', '54', 'A'), max: cited(1, 'mL', '54', 'E'), per: 'side' },
    effectMonths: figureRange(8, 12, 'months', '55, 56', 'A'),
  },
  {
    ...ha,
    code: 'ha-lips',
    area: 'lips',
    plane: 'superficial-low-to-medium-lift',
    volumeMl: { ...figureRange(0.5, 1, 'mL', '110*', 'C'), max: cited(2, 'mL', '110*', 'E'), per: 'total' },
    effectMonths: figureRange(6, 12, 'months', '58, 59', 'A'),
  },
  {
    ...ha,
    code: 'ha-nasolabial',
    area: 'nasolabial',
    plane: 'mid-to-deep-dermis',
    volumeMl: { ...figureRange(1, 1.7, 'mL', '41, 61', 'A'), max: cited(2, 'mL', '41', 'E'), per: 'side' },
    effectMonths: figureRange(6, 12, 'months', '61', 'A'),
  },
  {
    ...ha,
    code: 'ha-marionette',
    area: 'marionette',
    plane: 'mid-dermis-medium-lift',
    volumeMl: {
      ...figureRange(0.5, 1, 'mL', 'expert default', 'K'),
      max: cited(1.5, 'mL', 'expert default', 'E'),
      per: 'side',
    },
    effectMonths: figureRange(6, 12, 'months', 'expert default', 'K'),
  },
  {
    ...ha,
    code: 'ha-perioral',
    area: 'perioral',
    plane: 'superficial-low-lift',
    volumeMl: {
      ...figureRange(0.3, 1, 'mL', 'expert default', 'K'),
      max: cited(1.5, 'mL', 'expert default', 'E'),
      per: 'total',
    },
    effectMonths: figureRange(6, 12, 'months', '60', 'B'),
  },
  {
    ...ha,
    code: 'ha-chin',
    area: 'chin',
    plane: 'deep-high-lift',
    volumeMl: {
      ...figureRange(1, 3, 'mL', 'expert default', 'K'),
      max: cited(4, 'mL', 'expert default', 'E'),
      per: 'total',
    },
    effectMonths: figureRange(12, 12, 'months', '63, 64', 'A'),
  },
  {
    ...ha,
    code: 'ha-jawline',
    area: 'jawline',
    plane: 'deep-high-lift',
    volumeMl: {
      ...figureRange(3, 7, 'mL', '65, 42', 'label'),
      max: cited(9, 'mL', '42', 'label'),
      per: 'total',
    },
    effectMonths: figureRange(12, 12, 'months', 'expert default', 'K'),
  },
  {
    ...ha,
    code: 'ha-temples',
    area: 'temples',
    plane: 'deep-high-lift',
    volumeMl: {
      ...figureRange(0.5, 1.5, 'mL', 'expert default', 'K'),
      max: cited(2, 'mL', 'expert default', 'E'),
      per: 'side',
    },
    effectMonths: figureRange(12, 12, 'months', '67', 'B'),
  },
  {
    ...ha,
    code: 'ha-hands',
    area: 'hands',
    plane: 'subdermal',
    volumeMl: { ...figureRange(1, 3, 'mL', '66', 'A'), max: cited(3, 'mL', '46', 'label'), per: 'hand' },
    effectMonths: figureRange(6, 12, 'months', '66*', 'C'),
  },
];
