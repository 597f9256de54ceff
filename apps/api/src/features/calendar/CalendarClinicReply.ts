import { Nested } from '../../http/fields/Nested.js';
import { CalendarClosureReply } from './CalendarClosureReply.js';
import { CalendarHoursReply } from './CalendarHoursReply.js';

export class CalendarClinicReply {
  @Nested(() => CalendarHoursReply, { many: true })
  hours!: CalendarHoursReply[];

  @Nested(() => CalendarClosureReply, { many: true })
  closures!: CalendarClosureReply[];
}
