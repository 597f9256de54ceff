import { CalendarDay } from '../../http/fields/CalendarDay.js';

/** When somebody works here for the last time. */
export class LeaveBody {
  @CalendarDay({ optional: true, about: 'Null when they stay after all.' })
  lastDay!: string | null;
}
