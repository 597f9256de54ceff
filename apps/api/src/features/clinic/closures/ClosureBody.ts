import { CalendarDay } from '../../../http/fields/CalendarDay.js';
import { Text } from '../../../http/fields/Text.js';

/** A day on which the clinic is closed. */
export class ClosureBody {
  @CalendarDay()
  day!: string;

  @Text({ longest: 120, about: 'Such as the name of the holiday.' })
  name!: string;
}
