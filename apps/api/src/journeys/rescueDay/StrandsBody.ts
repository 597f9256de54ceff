import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { WeekSpan } from '../../http/hours/WeekSpan.js';
import { VisitMinutesBody } from './VisitMinutesBody.js';

const kinds = [
  ...(['absence', 'closure', 'hours', 'opening-hours', 'day-hours', 'inactive'] as const),
  ...(['room-kind', 'device-rooms', 'visit-minutes'] as const),
] as const;

/** A change of hours, people, rooms, devices or visits that somebody thinks of making. */
export class StrandsBody {
  @Choice(kinds)
  kind!: (typeof kinds)[number];

  @Reference({ optional: true, about: 'Whose absence or hours, or which room or device it is about.' })
  resourceId?: string | null;

  @Instant({ optional: true, about: 'Of an absence.' })
  startsAt?: string | null;

  @Instant({ optional: true, about: 'Of an absence.' })
  endsAt?: string | null;

  @CalendarDay({ optional: true, about: 'The day that would be closed, or have other hours.' })
  day?: string | null;

  @Nested(() => WeekSpan, {
    many: true,
    optional: true,
    about: 'The hours as they would be; of a single day: on its weekday, or null for the weekly ones again.',
  })
  hours?: WeekSpan[] | null;

  @Choice(['consultation', 'treatment', 'treatment-with-monitor'], { optional: true, about: 'Of the room.' })
  roomKind?: 'consultation' | 'treatment' | 'treatment-with-monitor' | null;

  @Reference({
    many: true,
    optional: true,
    most: 60,
    about: 'Where the device could be used; none: anywhere.',
  })
  roomIds?: string[] | null;

  @Text({ optional: true, longest: 60, about: 'The protocol whose visits would need other minutes.' })
  protocolCode?: string | null;

  @Nested(() => VisitMinutesBody, { optional: true })
  minutes?: VisitMinutesBody | null;
}
