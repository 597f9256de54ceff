import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { CalendarAbsenceReply } from './CalendarAbsenceReply.js';
import { CalendarDayReply } from './CalendarDayReply.js';
import { CalendarHoursReply } from './CalendarHoursReply.js';

export class CalendarSpecialistReply {
  @Reference()
  id!: string;

  @Text()
  name!: string;

  @Text({ about: 'A CSS colour.' })
  color!: string;

  @Nested(() => CalendarHoursReply, { many: true })
  hours!: CalendarHoursReply[];

  @Nested(() => CalendarDayReply, { many: true, about: 'Of these days, those with hours of their own.' })
  days!: CalendarDayReply[];

  @Nested(() => CalendarAbsenceReply, { many: true })
  absences!: CalendarAbsenceReply[];
}
