import { cited } from '../cited.js';
import { figureRange } from '../figureRange.js';
import type { PeelProtocol } from '../Protocol.js';
import { suitabilityRows } from './suitabilityRows.js';
import { visitNeedsOfPeels } from './visitNeedsOfPeels.js';

const tca = {
  version: 1,
  kind: 'peel',
  spot: false,
  agent: 'tca',
  ingredients: ['tca'],
  erythemaDays: null,
  rhythm: 'whole',
} as const;

/** Trichloroacetic acid over the whole face; full-face 50 % is deliberately not offered (scarring). */
export const trichloroaceticPeels: readonly PeelProtocol[] = [
  {
    ...tca,
    code: 'tca-10-25',
    depth: 'superficial',
    strength: figureRange(10, 25, 'percent', '16-1548', 'C'),
    contact: { code: 'coats-2-minutes-apart', minutes: figureRange(2, 2, 'minutes', '16-1548', 'C') },
    endPoint: 'frost-level-0-1',
    series: { ...figureRange(3, 6, 'sessions', '19, 15', 'C'), default: cited(6, 'sessions', '19, 15', 'C') },
    // A text gives seven days; that figure is deliberately not adopted.
    gapDays: {
      shortest: cited(14, 'days', '19', 'B'),
      recommended: figureRange(28, 42, 'days', '15', 'C'),
    },
    downtimeDays: figureRange(2, 7, 'days', '16-1548', 'C'),
    healingDays: cited(7, 'days', '16-1548', 'C'),
    maintenanceDays: figureRange(56, 84, 'days', 'planning default', 'E'),
    suitability: suitabilityRows.stronger,
    visit: visitNeedsOfPeels.superficial,
  },
  {
    ...tca,
    code: 'tca-30-35',
    depth: 'medium',
    strength: figureRange(30, 35, 'percent', '15', 'C'),
    contact: { code: 'coats-to-frost', minutes: null },
    endPoint: 'frost-level-2',
    series: { ...figureRange(1, 2, 'sessions', '15', 'C'), default: cited(1, 'sessions', '15', 'C') },
    gapDays: {
      shortest: cited(90, 'days', 'Brody; Monheit', 'K'),
      recommended: figureRange(180, 365, 'days', 'Brody; Monheit', 'K'),
    },
    downtimeDays: figureRange(7, 10, 'days', '15', 'C'),
    healingDays: cited(10, 'days', '15', 'C'),
    maintenanceDays: figureRange(365, 365, 'days', 'planning default', 'E'),
    suitability: suitabilityRows.medium,
    visit: visitNeedsOfPeels.medium,
  },
  {
    ...tca,
    code: 'jessner-tca-35',
    agent: 'jessner-tca',
    ingredients: ['salicylic-acid', 'resorcinol', 'lactic-acid', 'tca'],
    depth: 'medium',
    strength: figureRange(35, 35, 'percent', '16-1559, 27', 'C'),
    contact: { code: 'jessner-then-tca', minutes: null },
    endPoint: 'frost-level-2',
    series: {
      ...figureRange(1, 1, 'sessions', '16-1559', 'C'),
      default: cited(1, 'sessions', '16-1559', 'C'),
    },
    gapDays: {
      shortest: cited(180, 'days', 'expert default', 'K'),
      recommended: figureRange(365, 730, 'days', 'expert default', 'K'),
    },
    downtimeDays: figureRange(7, 10, 'days', '16-1559, 27', 'C'),
    healingDays: cited(10, 'days', '16-1559, 27', 'C'),
    erythemaDays: figureRange(30, 60, 'days', '16-1559, 27', 'C'),
    maintenanceDays: figureRange(365, 365, 'days', 'planning default', 'E'),
    suitability: suitabilityRows.medium,
    visit: visitNeedsOfPeels.medium,
  },
];
