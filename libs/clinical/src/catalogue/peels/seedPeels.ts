import type { PeelProtocol } from '../Protocol.js';
import { crossPeel } from './crossPeel.js';
import { gentleAcidPeels } from './gentleAcidPeels.js';
import { glycolicPeels } from './glycolicPeels.js';
import { jessnerPeel } from './jessnerPeel.js';
import { phenolCrotonPeel } from './phenolCrotonPeel.js';
import { trichloroaceticPeels } from './trichloroaceticPeels.js';

/** The twelve peels, gentlest agents first. */
export const seedPeels: readonly PeelProtocol[] = [
  ...glycolicPeels,
  ...gentleAcidPeels,
  jessnerPeel,
  ...trichloroaceticPeels,
  crossPeel,
  phenolCrotonPeel,
];
