import { CalendarDay } from '../../http/fields/CalendarDay.js';

export class DayRangeReply {
  @CalendarDay()
  first!: string;

  @CalendarDay({ about: '9999-12-31 where nothing hard ends it.' })
  last!: string;
}
