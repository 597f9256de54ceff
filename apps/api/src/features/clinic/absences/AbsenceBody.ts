import { Instant } from '../../../http/fields/Instant.js';
import { Reference } from '../../../http/fields/Reference.js';
import { Text } from '../../../http/fields/Text.js';

/** A time in which a specialist, a room or a device is not there. */
export class AbsenceBody {
  @Reference({ about: 'A specialist (by membership), a room or a device.' })
  resourceId!: string;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;

  @Text({ optional: true, longest: 200 })
  reason?: string | null;
}
