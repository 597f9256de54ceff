import { Nested } from '../../http/fields/Nested.js';
import { CalendarClosureReply } from './CalendarClosureReply.js';
import { CalendarDayReply } from './CalendarDayReply.js';
import { CalendarHoursReply } from './CalendarHoursReply.js';

export class CalendarClinicReply {
  @Nested(() => CalendarHoursReply, { many: true })
  hours!: CalendarHoursReply[];

  @Nested(() => CalendarDayReply, { many: true, about: 'Of these days, those with hours of their own.' })
  days!: CalendarDayReply[];

  @Nested(() => CalendarClosureReply, { many: true })
  closures!: CalendarClosureReply[];
}
