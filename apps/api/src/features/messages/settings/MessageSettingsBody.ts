import { Choice } from '../../../http/fields/Choice.js';
import { Flag } from '../../../http/fields/Flag.js';
import { Nested } from '../../../http/fields/Nested.js';
import { Whole } from '../../../http/fields/Whole.js';
import { textChannels } from '../texts/TextKey.js';

/** How a clinic writes to its patients. */
export class MessageSettingsBody {
  @Choice(textChannels, { about: 'Tried first; the other one where somebody has no address for it.' })
  channel!: 'e-mail' | 'sms';

  @Whole({ least: 0, greatest: 3_600, about: 'Seconds in which nothing goes out after a change.' })
  graceSeconds!: number;

  @Whole({ least: 0, greatest: 14, about: 'Days before a visit; 0: no reminders.' })
  reminderDays!: number;

  @Whole({ least: 8, greatest: 19, about: 'Hour of the day in the zone of the clinic; never at night.' })
  reminderHour!: number;

  @Flag({ about: 'Whether patients are called after treatments, on the days of the signed figures.' })
  followUpCalls!: boolean;
}

/** Where messages go. */
export class OutletsReply {
  @Choice(['mailbox', 'smtp', 'none'])
  email!: string;

  @Choice(['mailbox', 'twilio', 'none'])
  sms!: string;
}

/** How a clinic writes to its patients, and where its messages go. */
export class MessageSettingsReply extends MessageSettingsBody {
  @Whole({ least: 0, greatest: 2_147_483_647, about: '0 while nothing was changed.' })
  version!: number;

  @Nested(() => OutletsReply)
  outlets!: OutletsReply;
}
