import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Nested } from '../../http/fields/Nested.js';
import { DaySpan } from '../../http/hours/DaySpan.js';

/** A day that has hours of its own, in the place of the weekly ones. */
export class CalendarDayReply {
  @CalendarDay()
  day!: string;

  @Nested(() => DaySpan, { many: true })
  hours!: DaySpan[];
}
