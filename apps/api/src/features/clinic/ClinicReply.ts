import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Flag } from '../../http/fields/Flag.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { WeekSpan } from '../../http/hours/WeekSpan.js';
import { ClinicBody } from './ClinicBody.js';

/** A day on which the clinic is closed; the day is its id. */
export class ClosureReply {
  @CalendarDay()
  id!: string;

  @CalendarDay()
  day!: string;

  @Text()
  name!: string;
}

/** The clinic with its settings, hours and closed days. */
export class ClinicReply extends ClinicBody {
  @Reference()
  id!: string;

  @Nested(() => WeekSpan, { many: true })
  hours!: WeekSpan[];

  @Nested(() => ClosureReply, { many: true, about: 'From today on.' })
  closures!: ClosureReply[];

  @Flag({ about: 'Visits are booked by its clock already: the zone cannot change any more.' })
  zoneFixed!: boolean;

  @Flag({ about: 'Whether the set-up was finished.' })
  setUp!: boolean;

  @Whole({ least: 1, greatest: 2_147_483_647 })
  version!: number;
}
