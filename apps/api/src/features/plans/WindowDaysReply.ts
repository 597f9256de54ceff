import { CalendarDay } from '../../http/fields/CalendarDay.js';

export class WindowDaysReply {
  @CalendarDay()
  earliest!: string;

  @CalendarDay()
  ideal!: string;

  @CalendarDay({ optional: true })
  latest!: string | null;
}
