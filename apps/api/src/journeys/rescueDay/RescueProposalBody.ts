import { Instant } from '../../http/fields/Instant.js';
import { Reference } from '../../http/fields/Reference.js';

/** Who or what cannot be used as planned, and when. */
export class RescueProposalBody {
  @Reference({
    optional: true,
    about:
      'A specialist (by membership), a room or a device. Without it: every visit that cannot take place as people, rooms and hours are set up by now.',
  })
  absentId?: string | null;

  @Instant()
  from!: string;

  @Instant({ about: 'At most 62 days later.' })
  to!: string;
}
