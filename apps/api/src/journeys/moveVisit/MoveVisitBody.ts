import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { ReasonBody } from '../bookVisit/ReasonBody.js';

/** The new time, specialist and room of a visit. */
export class MoveVisitBody {
  @Instant({ about: 'When the patient is expected; a whole minute.' })
  startsAt!: string;

  @Reference()
  specialistId!: string;

  @Reference()
  roomId!: string;

  @Reference({ many: true, optional: true, most: 5, about: 'Those that it has, when not said.' })
  deviceIds?: string[] | null;

  @Nested(() => ReasonBody, { optional: true, about: 'Breaks a hard rule; needs the override right.' })
  override?: ReasonBody | null;
}
