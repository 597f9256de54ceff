import { Nested } from '../../http/fields/Nested.js';
import { CalendarClinicReply } from './CalendarClinicReply.js';
import { CalendarRoomReply } from './CalendarRoomReply.js';
import { CalendarSpecialistReply } from './CalendarSpecialistReply.js';
import { CalendarVisitReply } from './CalendarVisitReply.js';

/** Some days of a clinic: who and what there is, and the visits. */
export class CalendarReply {
  @Nested(() => CalendarClinicReply)
  clinic!: CalendarClinicReply;

  @Nested(() => CalendarSpecialistReply, { many: true })
  specialists!: CalendarSpecialistReply[];

  @Nested(() => CalendarRoomReply, { many: true })
  rooms!: CalendarRoomReply[];

  @Nested(() => CalendarVisitReply, { many: true })
  visits!: CalendarVisitReply[];
}
