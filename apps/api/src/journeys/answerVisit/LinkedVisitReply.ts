import { Choice } from '../../http/fields/Choice.js';
import { Text } from '../../http/fields/Text.js';

/** A visit as its patient sees it behind the link: where and when, nothing else. */
export class LinkedVisitReply {
  @Text()
  clinic!: string;

  @Text({ optional: true, about: 'Of the clinic.' })
  phone!: string | null;

  @Text({ about: 'The day, in words of the language.' })
  day!: string;

  @Text({ about: 'The time of day in the zone of the clinic.' })
  time!: string;

  @Choice(['en', 'de'])
  language!: 'en' | 'de';

  @Text({ longest: 20_000, about: 'A calendar file (RFC 5545).' })
  calendar!: string;
}

/** What was answered. */
export class AnsweredVisitReply {
  @Choice(['coming', 'not-coming', 'to-be-called'], {
    about: 'To be called: the visit is not to take place as booked, and was not confirmed.',
  })
  answer!: 'coming' | 'not-coming' | 'to-be-called';
}
