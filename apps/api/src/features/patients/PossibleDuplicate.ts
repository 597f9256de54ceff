import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** A patient who may be the one that is being entered, and why. */
export class PossibleDuplicate {
  @Reference()
  id!: string;

  @Text({ about: 'P-000123' })
  number!: string;

  @Text()
  name!: string;

  @CalendarDay()
  born!: string;

  @Text({ optional: true, about: 'E.164' })
  phone!: string | null;

  @Choice(['name', 'born', 'phone', 'email'], { many: true })
  because!: string[];
}
