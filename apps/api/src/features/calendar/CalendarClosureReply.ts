import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Text } from '../../http/fields/Text.js';

export class CalendarClosureReply {
  @CalendarDay()
  day!: string;

  @Text()
  name!: string;
}
