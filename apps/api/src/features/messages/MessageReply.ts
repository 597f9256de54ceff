import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { messageChannels, messageKinds, messageStates } from './messageKinds.js';

/** Whom a message is for. */
export class MessagePatient {
  @Reference()
  id!: string;

  @Text()
  name!: string;

  @Text()
  number!: string;
}

/** A visit that a message tells of. */
export class MessageVisitReply {
  @Reference()
  id!: string;

  @Instant({ about: 'As it is now.' })
  startsAt!: string;
}

/** A message, without what it says. */
export class MessageReply {
  @Reference()
  id!: string;

  @Nested(() => MessagePatient)
  patient!: MessagePatient;

  @Choice(messageKinds)
  kind!: (typeof messageKinds)[number];

  @Choice(messageChannels)
  channel!: (typeof messageChannels)[number];

  @Text()
  language!: string;

  @Choice(messageStates)
  state!: (typeof messageStates)[number];

  @Instant({ about: 'Not before this moment.' })
  sendAfter!: string;

  @Instant({ optional: true })
  sentAt!: string | null;

  @Text({ optional: true, about: 'Why it did not go out, as a code.' })
  failure!: string | null;

  @Text({ optional: true, about: 'mailbox, smtp or twilio.' })
  transport!: string | null;

  @Nested(() => MessageVisitReply, { many: true })
  visits!: MessageVisitReply[];

  @Instant()
  createdAt!: string;
}

/** What a message says, while it is only in the mailbox of the clinic. */
export class LetterReply {
  @Text({ about: 'Where it would have gone.' })
  address!: string;

  @Text({ optional: true })
  subject!: string | null;

  @Text({ longest: 20_000 })
  body!: string;

  @Text({ optional: true, longest: 100_000, about: 'The calendar file that goes with it (RFC 5545).' })
  calendar!: string | null;

  @Text({ optional: true, longest: 500, about: 'Where the patient answers.' })
  link!: string | null;

  @Instant()
  deliveredAt!: string;
}

/** A message with what it says. */
export class MessageWithLetter extends MessageReply {
  @Nested(() => LetterReply, { optional: true })
  letter!: LetterReply | null;
}
