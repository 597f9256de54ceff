import { Choice } from '../../http/fields/Choice.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { CalendarAbsenceReply } from './CalendarAbsenceReply.js';

export class CalendarRoomReply {
  @Reference()
  id!: string;

  @Text()
  name!: string;

  @Choice(['consultation', 'treatment', 'treatment-with-monitor'])
  kind!: string;

  @Nested(() => CalendarAbsenceReply, { many: true })
  absences!: CalendarAbsenceReply[];
}
