import { Instant } from '../../http/fields/Instant.js';
import { Text } from '../../http/fields/Text.js';

/** The written reason for going on in spite of a caution. */
export class AcceptanceReply {
  @Text({ optional: true, about: "One of the finding's usual reasons." })
  reasonCode!: string | null;

  @Text({ optional: true })
  reason!: string | null;

  @Text({ about: 'Name of who took responsibility.' })
  by!: string;

  @Instant()
  at!: string;
}
