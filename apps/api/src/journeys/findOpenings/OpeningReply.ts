import type { Day } from '@stratum/calendar';
import { NamedReply } from '../../features/visits/NamedReply.js';
import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Whole } from '../../http/fields/Whole.js';

/** A time at which a visit would fit, with who and where. */
export class OpeningReply {
  @Instant({ about: 'When the patient is expected.' })
  startsAt!: string;

  @Instant({ about: 'When the patient may go.' })
  endsAt!: string;

  @CalendarDay({ about: 'In the zone of the clinic.' })
  day!: Day;

  @Nested(() => NamedReply)
  specialist!: NamedReply;

  @Nested(() => NamedReply)
  room!: NamedReply;

  @Nested(() => NamedReply, { many: true })
  devices!: NamedReply[];

  @Whole({
    optional: true,
    least: -4000,
    greatest: 4000,
    about: 'Days after the ideal day; negative before it.',
  })
  daysFromIdeal!: number | null;

  @Whole({
    optional: true,
    least: 0,
    greatest: 4000,
    about: 'Days after the latest day; 0 within the window.',
  })
  drift!: number | null;
}
