import { cited } from '../cited.js';
import { figureRange } from '../figureRange.js';
import type { PeelProtocol } from '../Protocol.js';
import { suitabilityRows } from './suitabilityRows.js';
import { visitNeedsOfPeels } from './visitNeedsOfPeels.js';

/** TCA 50 to 100 % set as dots into ice-pick scars; counts as medium for findings and phototype. */
export const crossPeel: PeelProtocol = {
  code: 'tca-cross',
  version: 1,
  kind: 'peel',
  depth: 'medium',
  spot: true,
  agent: 'tca',
  ingredients: ['tca'],
  strength: figureRange(50, 100, 'percent', 'Lee 2002 Dermatol Surg 28:1017; 98', 'K'),
  contact: { code: 'dot-frost', minutes: null },
  endPoint: 'dot-frost',
  // A medium peel is planned once by default; a scar series is never shorter than three.
  series: {
    ...figureRange(3, 6, 'sessions', 'Lee 2002 Dermatol Surg 28:1017', 'K'),
    default: cited(3, 'sessions', 'planning default', 'E'),
  },
  gapDays: {
    shortest: cited(28, 'days', 'Lee 2002 Dermatol Surg 28:1017', 'K'),
    recommended: figureRange(28, 42, 'days', 'Lee 2002 Dermatol Surg 28:1017', 'K'),
  },
  downtimeDays: figureRange(3, 7, 'days', 'Lee 2002 Dermatol Surg 28:1017', 'K'),
  healingDays: cited(7, 'days', 'Lee 2002 Dermatol Surg 28:1017', 'K'),
  erythemaDays: null,
  maintenanceDays: null,
  rhythm: 'whole',
  suitability: suitabilityRows.medium,
  visit: visitNeedsOfPeels.medium,
};
