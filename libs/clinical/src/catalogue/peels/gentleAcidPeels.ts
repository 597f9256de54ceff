import { cited } from '../cited.js';
import { figureRange } from '../figureRange.js';
import type { PeelProtocol } from '../Protocol.js';
import { suitabilityRows } from './suitabilityRows.js';
import { visitNeedsOfPeels } from './visitNeedsOfPeels.js';

const gentle = {
  version: 1,
  kind: 'peel',
  depth: 'superficial',
  spot: false,
  erythemaDays: null,
  visit: visitNeedsOfPeels.superficial,
  suitability: suitabilityRows.gentle,
} as const;

/** Lactic, mandelic and salicylic acid: the agents that most phototypes tolerate. */
export const gentleAcidPeels: readonly PeelProtocol[] = [
  {
    ...gentle,
    code: 'lactic-30-50',
    agent: 'lactic-acid',
    ingredients: ['lactic-acid'],
    strength: figureRange(30, 50, 'percent', '21, 22', 'B'),
    contact: { code: 'timed-neutralise', minutes: figureRange(10, 10, 'minutes', 'Sharquie 2005-6', 'K') },
    endPoint: 'even-erythema',
    series: { ...figureRange(2, 6, 'sessions', '21, 22', 'B'), default: cited(6, 'sessions', '22', 'B') },
    gapDays: {
      shortest: cited(14, 'days', '22', 'B'),
      recommended: figureRange(14, 21, 'days', '21, 22', 'B'),
    },
    downtimeDays: figureRange(0, 3, 'days', 'expert default', 'K'),
    healingDays: cited(3, 'days', 'expert default', 'K'),
    maintenanceDays: figureRange(28, 56, 'days', 'planning default', 'E'),
    rhythm: 'half',
  },
  {
    ...gentle,
    code: 'mandelic-40',
    agent: 'mandelic-acid',
    ingredients: ['mandelic-acid'],
    strength: figureRange(40, 45, 'percent', '18, 101', 'B'),
    contact: { code: 'timed-neutralise', minutes: figureRange(5, 10, 'minutes', 'expert default', 'K') },
    endPoint: 'even-erythema',
    series: { ...figureRange(6, 6, 'sessions', '18', 'B'), default: cited(6, 'sessions', '18', 'B') },
    gapDays: {
      shortest: cited(14, 'days', '18', 'B'),
      recommended: figureRange(14, 14, 'days', '18', 'B'),
    },
    downtimeDays: figureRange(0, 3, 'days', '18', 'B'),
    healingDays: cited(3, 'days', '18', 'B'),
    maintenanceDays: figureRange(28, 56, 'days', 'planning default', 'E'),
    rhythm: 'half',
  },
  {
    ...gentle,
    code: 'salicylic-20-30',
    agent: 'salicylic-acid',
    ingredients: ['salicylic-acid'],
    strength: figureRange(20, 30, 'percent', '14', 'C'),
    contact: { code: 'coats-2-3', minutes: figureRange(3, 5, 'minutes', '14', 'C') },
    // White crystals after 30 to 60 seconds are precipitate, not frost.
    endPoint: 'precipitate-not-frost',
    series: { ...figureRange(3, 6, 'sessions', '14', 'C'), default: cited(6, 'sessions', '14', 'C') },
    gapDays: {
      shortest: cited(14, 'days', '14', 'C'),
      recommended: figureRange(14, 28, 'days', '14, 16-1546', 'C'),
    },
    downtimeDays: figureRange(1, 5, 'days', '102*', 'C'),
    healingDays: cited(5, 'days', '102*', 'C'),
    maintenanceDays: figureRange(28, 56, 'days', '102*', 'C'),
    rhythm: 'whole',
  },
];
