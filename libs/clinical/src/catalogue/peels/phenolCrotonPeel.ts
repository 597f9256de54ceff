import { cited } from '../cited.js';
import { figureRange } from '../figureRange.js';
import type { PeelProtocol } from '../Protocol.js';
import { suitabilityRows } from './suitabilityRows.js';
import { visitNeedsOfPeels } from './visitNeedsOfPeels.js';

/** Phenol with croton oil: by a physician, monitored, unit by unit over more than an hour. */
export const phenolCrotonPeel: PeelProtocol = {
  code: 'phenol-croton',
  version: 1,
  kind: 'peel',
  depth: 'deep',
  spot: false,
  agent: 'phenol',
  ingredients: ['phenol', 'croton-oil'],
  strength: null,
  contact: { code: 'by-unit-over-an-hour', minutes: null },
  endPoint: 'ivory-grey-frost',
  series: {
    ...figureRange(1, 1, 'sessions', 'expert default', 'K'),
    default: cited(1, 'sessions', 'planning default', 'E'),
  },
  gapDays: {
    shortest: cited(365, 'days', 'expert default', 'K'),
    recommended: figureRange(365, 365, 'days', 'expert default', 'K'),
  },
  downtimeDays: figureRange(10, 14, 'days', '17', 'C'),
  healingDays: cited(14, 'days', '17', 'C'),
  erythemaDays: figureRange(60, 120, 'days', 'expert default', 'K'),
  maintenanceDays: null,
  rhythm: 'whole',
  suitability: suitabilityRows.deep,
  visit: visitNeedsOfPeels.deep,
};
