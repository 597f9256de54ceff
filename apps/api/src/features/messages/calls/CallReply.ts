import { CalendarDay } from '../../../http/fields/CalendarDay.js';
import { Choice } from '../../../http/fields/Choice.js';
import { Flag } from '../../../http/fields/Flag.js';
import { Instant } from '../../../http/fields/Instant.js';
import { Nested } from '../../../http/fields/Nested.js';
import { Reference } from '../../../http/fields/Reference.js';
import { Text } from '../../../http/fields/Text.js';
import { Whole } from '../../../http/fields/Whole.js';
import { MessagePatient, MessageVisitReply } from '../MessageReply.js';
import { messageChannels, messageKinds, messageStates } from '../messageKinds.js';
import { callOutcomes, callReasons, callStates } from './callRules.js';

/** The message that tells what a call is about. */
export class CallMessageReply {
  @Choice(messageStates)
  state!: (typeof messageStates)[number];

  @Choice(messageChannels)
  channel!: (typeof messageChannels)[number];

  @Instant({ about: 'When it went out, or is to.' })
  at!: string;
}

/** Somebody to be called. */
export class CallReply {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 2_147_483_647 })
  version!: number;

  @Nested(() => MessagePatient)
  patient!: MessagePatient;

  @Text({ optional: true, about: 'E.164' })
  phone!: string | null;

  @Text({ optional: true, about: 'BCP 47' })
  language!: string | null;

  @Choice(callReasons)
  reason!: (typeof callReasons)[number];

  @Choice(messageKinds, { optional: true, about: 'What the message that did not go out was about.' })
  about!: (typeof messageKinds)[number] | null;

  @Nested(() => MessageVisitReply, { optional: true })
  visit!: MessageVisitReply | null;

  @Instant({ optional: true, about: 'When the visit was to begin, as its patient knows it.' })
  wasAt!: string | null;

  @Instant({
    optional: true,
    about: 'When it begins by a change of the clinic’s; null where no place was found.',
  })
  nowAt!: string | null;

  @Text({ optional: true, about: 'With whom it is now.' })
  specialist!: string | null;

  @Nested(() => CallMessageReply, { optional: true, about: 'The message that tells of the time it has now.' })
  told!: CallMessageReply | null;

  @Choice(callStates)
  state!: (typeof callStates)[number];

  @CalendarDay()
  dueOn!: string;

  @Whole({ least: 0, greatest: 2_147_483_647, about: 'Calls that nobody took.' })
  attempts!: number;

  @Choice(callOutcomes, { optional: true, about: 'Of the last call.' })
  outcome!: (typeof callOutcomes)[number] | null;

  @Text({ optional: true, longest: 500 })
  note!: string | null;

  @Text({ optional: true, about: 'Who called last.' })
  changedBy!: string | null;

  @Instant({ optional: true })
  changedAt!: string | null;

  @Flag({ about: 'Whether the last step can be taken back.' })
  undoable!: boolean;
}
