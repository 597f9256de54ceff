import type { Day } from '@stratum/calendar';
import { CalendarDay } from '../../http/fields/CalendarDay.js';

/** The days of a calendar, both included; at most 14. */
export class CalendarQuery {
  @CalendarDay({ about: 'First day.' })
  from!: Day;

  @CalendarDay({ about: 'Last day, at most 13 days later.' })
  to!: Day;
}
