import { Choice } from '../../http/fields/Choice.js';

/** Ways in which a patient can be reached. */
export const contactWays = ['e-mail', 'sms', 'call'] as const;

/** How a patient does not want to be reached. */
export class ContactWaysBody {
  @Choice(contactWays, { many: true, most: 3, about: 'Ways that they do not want.' })
  noMessagesBy!: (typeof contactWays)[number][];
}
