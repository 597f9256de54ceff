import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { WeekSpan } from '../../http/hours/WeekSpan.js';

/** A change of hours, people, rooms or devices that somebody thinks of making. */
export class StrandsBody {
  @Choice(['absence', 'closure', 'hours', 'opening-hours', 'inactive'])
  kind!: 'absence' | 'closure' | 'hours' | 'opening-hours' | 'inactive';

  @Reference({ optional: true, about: 'Whose absence or hours, or which room or device is used no longer.' })
  resourceId?: string | null;

  @Instant({ optional: true, about: 'Of an absence.' })
  startsAt?: string | null;

  @Instant({ optional: true, about: 'Of an absence.' })
  endsAt?: string | null;

  @CalendarDay({ optional: true, about: 'The day that the clinic would be closed on.' })
  day?: string | null;

  @Nested(() => WeekSpan, { many: true, optional: true, about: 'The hours as they would be.' })
  hours?: WeekSpan[] | null;
}
