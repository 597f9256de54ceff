import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Text } from '../../http/fields/Text.js';

/** Until when the skin needs rest after a session. */
export class HealedLateBody {
  @CalendarDay({ about: 'The first day on which what follows is allowed; after the session itself.' })
  until!: string;

  @Text({ optional: true, longest: 500 })
  note?: string | null;
}
