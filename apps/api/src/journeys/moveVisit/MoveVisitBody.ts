import { Flag } from '../../http/fields/Flag.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';
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

  @Whole({
    optional: true,
    least: 5,
    greatest: 720,
    about:
      'How long the patient is there; never shorter than the work needs. As long as it is, when not said.',
  })
  minutes?: number | null;

  @Nested(() => ReasonBody, { optional: true, about: 'Breaks a hard rule; needs the override right.' })
  override?: ReasonBody | null;

  @Flag({
    optional: true,
    about: 'Whether a message goes to the patient after the grace; true when not said.',
  })
  tellPatient?: boolean | null;
}
