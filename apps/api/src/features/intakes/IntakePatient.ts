import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** Whose intake it is. */
export class IntakePatient {
  @Reference()
  id!: string;

  @Text()
  name!: string;

  @Text({ about: 'P-000123' })
  number!: string;

  @CalendarDay()
  born!: string;
}
