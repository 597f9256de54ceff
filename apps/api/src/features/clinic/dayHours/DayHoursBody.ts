import { CalendarDay } from '../../../http/fields/CalendarDay.js';
import { Nested } from '../../../http/fields/Nested.js';
import { Reference } from '../../../http/fields/Reference.js';
import { Whole } from '../../../http/fields/Whole.js';
import { DaySpan } from '../../../http/hours/DaySpan.js';

/** Hours of one day, which take the place of the weekly ones. */
export class DayHoursBody {
  @Reference({
    optional: true,
    about: 'Whose hours they are; null for the clinic, when patients can be there.',
  })
  memberId?: string | null;

  @CalendarDay()
  day!: string;

  @Nested(() => DaySpan, { many: true, most: 6, about: 'At least one stretch: a day off is an absence.' })
  hours!: DaySpan[];
}

/** Hours for one day, and what was seen of it. */
export class DayHoursToSet extends DayHoursBody {
  @Whole({
    ...{ optional: true, least: 1, greatest: 1_000_000 },
    about: 'Version of the hours that the day had of its own; null where it had none.',
  })
  was?: number | null;
}
