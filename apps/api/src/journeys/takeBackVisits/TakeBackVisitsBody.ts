import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

/** A visit as it was booked. */
export class BookedVisitBody {
  @Reference()
  visitId!: string;

  @Whole({ least: 1, greatest: 1_000_000 })
  version!: number;
}

/** Visits that were booked by mistake: all of them are taken back, or none. */
export class TakeBackVisitsBody {
  @Nested(() => BookedVisitBody, { many: true, most: 100 })
  visits!: BookedVisitBody[];

  @Text({ longest: 500, about: 'In own words; stays on record with each of them.' })
  reason!: string;
}
