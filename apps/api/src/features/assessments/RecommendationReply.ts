import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';
import { BecauseReply } from './BecauseReply.js';

/** Peel, filler, both or a consultation, and why. */
export class RecommendationReply {
  @Choice(['peel', 'filler', 'both', 'consultation'])
  modality!: string;

  @Nested(() => BecauseReply, { many: true })
  because!: BecauseReply[];

  @Text({ many: true, about: 'Concerns to be talked over, whatever the modality.' })
  consult!: string[];

  @CalendarDay({
    optional: true,
    about: 'Only where everything called for is deferred: the first possible day, null while it has to heal.',
  })
  from?: string | null;
}
