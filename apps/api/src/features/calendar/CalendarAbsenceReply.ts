import { Instant } from '../../http/fields/Instant.js';

export class CalendarAbsenceReply {
  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;
}
