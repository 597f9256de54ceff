import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Whole } from '../../http/fields/Whole.js';
import { StrandedVisitReply } from './StrandedVisitReply.js';

/** The visits that a change would leave without a place, which they have now. */
export class StrandsReply {
  @Nested(() => StrandedVisitReply, { many: true, most: 200, about: 'The first of them, in order of time.' })
  visits!: StrandedVisitReply[];

  @Whole({ least: 0, greatest: 1_000_000, about: 'How many there are in all.' })
  total!: number;

  @Whole({
    least: 0,
    greatest: 1_000_000,
    about: 'Visits that would need more time, and have it free around them; of other minutes only.',
  })
  growing!: number;

  @Instant({ optional: true, about: 'From here a rescue begins; null when there are none.' })
  from!: string | null;

  @Instant({ optional: true, about: 'Up to here it goes at first.' })
  to!: string | null;
}
