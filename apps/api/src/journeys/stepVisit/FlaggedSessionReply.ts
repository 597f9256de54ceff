import type { Day } from '@stratum/calendar';
import { SessionFlagReply } from '../../features/plans/SessionFlagReply.js';
import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Reference } from '../../http/fields/Reference.js';

/** A booked session whose day no longer fits; the day itself is never moved. */
export class FlaggedSessionReply extends SessionFlagReply {
  @Reference()
  sessionId!: string;

  @CalendarDay({ about: 'The day it is booked for.' })
  on!: Day;
}
