import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Flag } from '../../http/fields/Flag.js';
import { Text } from '../../http/fields/Text.js';

/** Whether the patient had done a preparation, as told at check-in. */
export class TickReply {
  @Flag()
  done!: boolean;

  @CalendarDay()
  on!: string;

  @Text({ about: 'Name of who wrote it down.' })
  by!: string;
}
