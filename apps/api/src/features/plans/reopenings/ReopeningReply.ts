import { Choice } from '../../../http/fields/Choice.js';
import { Instant } from '../../../http/fields/Instant.js';
import { Nested } from '../../../http/fields/Nested.js';
import { Reference } from '../../../http/fields/Reference.js';
import { Text } from '../../../http/fields/Text.js';
import { NewsReply } from './NewsReply.js';
import { reopeningCauses } from './reopeningCauses.js';

/** A changed answer that nobody has decided about yet. */
export class ReopeningReply {
  @Reference()
  id!: string;

  @Choice(reopeningCauses)
  cause!: string;

  @Nested(() => NewsReply, { many: true })
  news!: NewsReply[];

  @Instant()
  openedAt!: string;

  @Text({ optional: true, about: 'Name; null when rules changed, not answers.' })
  openedBy!: string | null;

  @Reference({ optional: true, about: 'The event of the plan that moved its windows; null when none moved.' })
  eventId!: string | null;
}
