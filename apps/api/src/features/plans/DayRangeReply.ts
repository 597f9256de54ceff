import { CalendarDay } from '../../http/fields/CalendarDay.js';

/** Days that break no hard rule, both ends among them. */
export class DayRangeReply {
  @CalendarDay()
  first!: string;

  @CalendarDay({ about: '9999-12-31 where nothing hard ends it.' })
  last!: string;
}
