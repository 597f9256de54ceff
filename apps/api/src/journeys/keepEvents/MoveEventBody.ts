import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Text } from '../../http/fields/Text.js';

/** Other days, and if it has one now, another name. */
export class MoveEventBody {
  @Text({ optional: true, longest: 80 })
  name?: string | null;

  @CalendarDay()
  from!: string;

  @CalendarDay({ about: 'Not before today.' })
  to!: string;
}
