import { Choice } from '../../http/fields/Choice.js';
import { Data } from '../../http/fields/Data.js';
import { Whole } from '../../http/fields/Whole.js';

/** Why the day that a session is booked for does not fit its window. */
export class SessionFlagReply {
  @Choice(['too-early', 'drift', 'no-specialist', 'does-not-fit'])
  kind!: string;

  @Whole({ optional: true, least: 0, greatest: 100_000, about: 'Days until it fits, or days of drift.' })
  days!: number | null;

  @Data({
    optional: true,
    about: 'The rule that it breaks; null where that is medical and not for the reader.',
  })
  rule!: object | null;
}
