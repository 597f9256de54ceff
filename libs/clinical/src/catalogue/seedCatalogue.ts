import type { Catalogue } from './Catalogue.js';
import { seedFillers } from './fillers/seedFillers.js';
import { seedPeels } from './peels/seedPeels.js';
import { seedRulebook } from './seedRulebook.js';

/** What a new clinic starts with: twelve peels, seventeen fillers and the first rulebook, none of it signed. */
export const seedCatalogue: Catalogue = {
  protocols: [...seedPeels, ...seedFillers],
  rulebook: seedRulebook,
};
