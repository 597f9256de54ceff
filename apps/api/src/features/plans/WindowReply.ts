import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Data } from '../../http/fields/Data.js';
import { Nested } from '../../http/fields/Nested.js';
import { DayRangeReply } from './DayRangeReply.js';

/** When a session may take place. */
export class WindowReply {
  @CalendarDay({ about: 'The first day that breaks no hard rule.' })
  earliest!: string;

  @CalendarDay()
  ideal!: string;

  @CalendarDay({ optional: true, about: 'The last day without drift.' })
  latest!: string | null;

  @Nested(() => DayRangeReply, { many: true, about: 'Every day that breaks no hard rule.' })
  ranges!: DayRangeReply[];

  @Data({
    about:
      'For earliest, ideal and latest the rules on the tight path, nearest the session first; ' +
      'medical ones are masked for who does not read the chart.',
  })
  because!: { earliest: object[]; ideal: object[]; latest: object[] };
}
