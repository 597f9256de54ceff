import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Reference } from '../../http/fields/Reference.js';

/** Until when a session still heals in time for an event. */
export class SafeDaysReply {
  @Reference()
  sessionId!: string;

  @CalendarDay({ optional: true, about: 'The last safe day of it alone; null when it is too late.' })
  alone!: string | null;

  @CalendarDay({ optional: true, about: 'So that those after it heal in time as well.' })
  withRest!: string | null;
}
