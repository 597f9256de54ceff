import { SeenVisitBody } from '../../features/visits/SeenVisitBody.js';
import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';

/** Visits that were booked by mistake: all of them are taken back, or none. */
export class TakeBackVisitsBody {
  @Nested(() => SeenVisitBody, { many: true, most: 100 })
  visits!: SeenVisitBody[];

  @Text({ longest: 500, about: 'In own words; stays on record with each of them.' })
  reason!: string;
}
