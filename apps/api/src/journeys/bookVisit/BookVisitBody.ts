import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { ReasonBody } from './ReasonBody.js';

/** A single visit, or one that carries sessions of a plan. */
export class BookVisitBody {
  @Reference()
  patientId!: string;

  @Choice(['consultation', 'review', 'treatment'])
  kind!: 'consultation' | 'review' | 'treatment';

  @Text({ optional: true, longest: 60, about: 'What is done, for a treatment outside of plans.' })
  protocolCode?: string | null;

  @Reference({ many: true, optional: true, most: 4, about: 'Sessions of one plan that this visit carries.' })
  sessionIds?: string[] | null;

  @Instant({ about: 'When the patient is expected; a whole minute.' })
  startsAt!: string;

  @Reference()
  specialistId!: string;

  @Reference()
  roomId!: string;

  @Reference({ many: true, optional: true, most: 5 })
  deviceIds?: string[] | null;

  @Nested(() => ReasonBody, {
    optional: true,
    about: 'A complication on a full day: takes its time beside what is booked.',
  })
  urgent?: ReasonBody | null;

  @Nested(() => ReasonBody, { optional: true, about: 'Breaks a hard rule; needs the override right.' })
  override?: ReasonBody | null;
}
