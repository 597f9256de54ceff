import { cited } from '../cited.js';
import { figureRange } from '../figureRange.js';
import type { PeelProtocol } from '../Protocol.js';
import { suitabilityRows } from './suitabilityRows.js';
import { visitNeedsOfPeels } from './visitNeedsOfPeels.js';

const glycolic = {
  version: 1,
  kind: 'peel',
  agent: 'glycolic-acid',
  ingredients: ['glycolic-acid'],
  depth: 'superficial',
  spot: false,
  erythemaDays: null,
  rhythm: 'whole',
  visit: visitNeedsOfPeels.superficial,
  maintenanceDays: figureRange(28, 56, 'days', 'planning default', 'E'),
} as const;

/** Glycolic acid by strength: 20 to 35 %, 50 % and 70 %. */
export const glycolicPeels: readonly PeelProtocol[] = [
  {
    ...glycolic,
    code: 'glycolic-20-35',
    strength: figureRange(20, 35, 'percent', '23, 20', 'B'),
    contact: { code: 'timed-neutralise', minutes: figureRange(1, 3, 'minutes', 'Sharad 2013', 'K') },
    endPoint: 'even-erythema',
    series: { ...figureRange(4, 6, 'sessions', '23, 20', 'B'), default: cited(6, 'sessions', '20', 'B') },
    gapDays: {
      shortest: cited(14, 'days', '23, 20', 'B'),
      recommended: figureRange(14, 28, 'days', '23, 20', 'B'),
    },
    downtimeDays: figureRange(0, 3, 'days', '12', 'C'),
    healingDays: cited(3, 'days', '12', 'C'),
    suitability: suitabilityRows.gentleGlycolic,
  },
  {
    ...glycolic,
    code: 'glycolic-50',
    strength: figureRange(50, 50, 'percent', '10*', 'C'),
    contact: { code: 'timed-neutralise', minutes: figureRange(1, 2, 'minutes', '10*', 'C') },
    endPoint: 'even-erythema',
    series: { ...figureRange(4, 6, 'sessions', '10*', 'C'), default: cited(6, 'sessions', '10*', 'C') },
    gapDays: {
      shortest: cited(14, 'days', '10*', 'C'),
      recommended: figureRange(21, 28, 'days', '10*', 'C'),
    },
    downtimeDays: figureRange(1, 4, 'days', 'expert default', 'K'),
    healingDays: cited(4, 'days', 'expert default', 'K'),
    suitability: suitabilityRows.stronger,
  },
  {
    ...glycolic,
    code: 'glycolic-70',
    strength: figureRange(70, 70, 'percent', '10*', 'C'),
    // Texts give 3 to 15 minutes for a medium effect; only a physician goes beyond five.
    contact: { code: 'timed-neutralise-max-5', minutes: figureRange(3, 5, 'minutes', '10*', 'E') },
    endPoint: 'even-erythema',
    series: {
      ...figureRange(1, 6, 'sessions', 'expert default', 'K'),
      default: cited(6, 'sessions', 'planning default', 'E'),
    },
    gapDays: {
      shortest: cited(21, 'days', 'expert default', 'K'),
      recommended: figureRange(28, 28, 'days', 'expert default', 'K'),
    },
    downtimeDays: figureRange(2, 7, 'days', 'expert default', 'K'),
    healingDays: cited(7, 'days', 'expert default', 'K'),
    suitability: suitabilityRows.stronger,
  },
];
