import { Whole } from '../../http/fields/Whole.js';

export class CalendarHoursReply {
  @Whole({ least: 1, greatest: 7, about: 'Monday is 1.' })
  weekday!: number;

  @Whole({ least: 0, greatest: 1440, about: 'Minutes of the day on the clock of the clinic.' })
  from!: number;

  @Whole({ least: 0, greatest: 1440, about: 'Minutes of the day on the clock of the clinic.' })
  to!: number;
}
