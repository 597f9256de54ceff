import { CalendarDay } from '../../http/fields/CalendarDay.js';

/** The days of a window without their reasons; `latest` is null where nothing asks for one. */
export class WindowDaysReply {
  @CalendarDay()
  earliest!: string;

  @CalendarDay()
  ideal!: string;

  @CalendarDay({ optional: true })
  latest!: string | null;
}
