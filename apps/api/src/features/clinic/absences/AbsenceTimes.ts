import { Instant } from '../../../http/fields/Instant.js';
import { Text } from '../../../http/fields/Text.js';

/** From when to when somebody or something is not there, and why. */
export class AbsenceTimes {
  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;

  @Text({ optional: true, longest: 200 })
  reason?: string | null;
}
