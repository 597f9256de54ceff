import { cited } from '../cited.js';
import { figureRange } from '../figureRange.js';
import type { PeelProtocol } from '../Protocol.js';
import { suitabilityRows } from './suitabilityRows.js';
import { visitNeedsOfPeels } from './visitNeedsOfPeels.js';

/** Jessner's solution: salicylic acid 14 g, resorcinol 14 g, lactic acid 85 % 14 g, ethanol to 100 mL. */
export const jessnerPeel: PeelProtocol = {
  code: 'jessner',
  version: 1,
  kind: 'peel',
  depth: 'superficial',
  spot: false,
  agent: 'jessner',
  ingredients: ['salicylic-acid', 'resorcinol', 'lactic-acid'],
  strength: null,
  contact: { code: 'coats-3-4-minutes-apart', minutes: figureRange(3, 4, 'minutes', '16-1547, 17', 'C') },
  endPoint: 'frost-dotted-to-patches',
  series: { ...figureRange(3, 5, 'sessions', '20', 'B'), default: cited(5, 'sessions', '20', 'B') },
  gapDays: {
    shortest: cited(14, 'days', '20', 'B'),
    recommended: figureRange(21, 28, 'days', '20, 103*', 'C'),
  },
  downtimeDays: figureRange(3, 9, 'days', '16-1547, 17', 'C'),
  healingDays: cited(9, 'days', '16-1547, 17', 'C'),
  erythemaDays: null,
  maintenanceDays: figureRange(56, 84, 'days', 'planning default', 'E'),
  rhythm: 'whole',
  suitability: suitabilityRows.stronger,
  visit: visitNeedsOfPeels.superficial,
};
