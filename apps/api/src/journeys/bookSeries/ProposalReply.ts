import { Flag } from '../../http/fields/Flag.js';
import { Nested } from '../../http/fields/Nested.js';
import { Whole } from '../../http/fields/Whole.js';
import { PlacedReply } from './PlacedReply.js';
import { UnplacedReply } from './UnplacedReply.js';

/** A whole series laid out, with what could not be placed and why. */
export class ProposalReply {
  @Nested(() => PlacedReply, { many: true })
  placed!: PlacedReply[];

  @Nested(() => UnplacedReply, { many: true })
  unplaced!: UnplacedReply[];

  @Whole({ least: 0, greatest: 1_000_000, about: 'Days from the ideal days, all together.' })
  cost!: number;

  @Flag({ about: 'False when the search was cut short.' })
  optimal!: boolean;
}
