import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Whole } from '../../http/fields/Whole.js';

/** How far a plan lies outside its windows. */
export class DriftReply {
  @CalendarDay({ about: 'The last allowed day that passed first.' })
  since!: string;

  @Whole({ least: 1, greatest: 100_000, about: 'How late the session is that is farthest out.' })
  days!: number;
}
