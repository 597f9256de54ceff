import { CalendarDay } from '../../http/fields/CalendarDay.js';

/** The days that a plan has for a visit that is booked. */
export class VisitWindowReply {
  @CalendarDay()
  earliest!: string;

  @CalendarDay({ optional: true, about: 'Later is drift.' })
  latest!: string | null;
}
