import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Instant } from '../../http/fields/Instant.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** A patient in a list: enough to tell people apart, and what is next for them. */
export class FoundPatient {
  @Reference()
  id!: string;

  @Text({ about: 'P-000123' })
  number!: string;

  @Text()
  name!: string;

  @Text({ optional: true })
  preferred!: string | null;

  @CalendarDay()
  born!: string;

  @Text({ optional: true, about: 'E.164' })
  phone!: string | null;

  @Text({ optional: true })
  email!: string | null;

  @Instant({ optional: true, about: 'the next booked visit' })
  nextVisitAt!: Date | null;

  @Text({ optional: true, about: 'state of the latest plan' })
  planState!: string | null;
}
