import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

/** Whose plan it is. */
export class PlanPatientReply {
  @Reference()
  id!: string;

  @Text()
  name!: string;

  @Text({ about: 'Number at the desk, P-000123.' })
  number!: string;

  @CalendarDay()
  born!: string;

  @Whole({ least: 0, greatest: 150, about: 'Completed years today.' })
  age!: number;
}
