import { Instant } from '../../http/fields/Instant.js';
import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';
import { TouchedReply } from './TouchedReply.js';

/** A visit that can begin later: its specialist, room and devices stay. */
export class ShiftReply extends TouchedReply {
  @Instant()
  startsAt!: string;

  @Whole({ least: 1, greatest: 1440, about: 'How much later.' })
  minutes!: number;

  @Reference({
    many: true,
    about: 'Visits whose time it needs: it moves together with them, or once they have another one.',
  })
  needs!: string[];
}
