import { CalendarDay } from '../../http/fields/CalendarDay.js';

/** The window of a session, in days; why it is what it is stands in the plan. */
export class PageSessionDays {
  @CalendarDay()
  earliest!: string;

  @CalendarDay({ optional: true })
  ideal!: string | null;

  @CalendarDay({ optional: true })
  latest!: string | null;
}
