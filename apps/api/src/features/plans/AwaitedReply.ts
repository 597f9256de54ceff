import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Text } from '../../http/fields/Text.js';

/** An answer that a session still waits for. */
export class AwaitedReply {
  @Text({ about: 'The fact.' })
  code!: string;

  @Choice(['unknown', 'aged'], { about: 'Never said, or too old on the day of the session.' })
  reason!: string;

  @CalendarDay({ optional: true })
  saidOn!: string | null;

  @CalendarDay({ optional: true, about: 'The first day on which it is to be asked again.' })
  askFrom!: string | null;
}
