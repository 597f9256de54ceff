import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';

/** What to do, for everybody; why stands in the chart. */
export class HeaderInstruction {
  @Choice(['not-before', 'next-not-before', 'ask-the-specialist', 'do-not-book'])
  code!: 'not-before' | 'next-not-before' | 'ask-the-specialist' | 'do-not-book';

  @CalendarDay({
    optional: true,
    about: 'not-before: the first day on which something may be booked; next-: beside what is booked',
  })
  until?: string;
}
