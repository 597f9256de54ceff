import { VisitReply } from '../../features/visits/VisitReply.js';
import { Flag } from '../../http/fields/Flag.js';
import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';

/** A visit that cannot take place as it is booked, and how its patient is reached. */
export class TouchedReply {
  @Nested(() => VisitReply)
  visit!: VisitReply;

  @Text({ optional: true })
  phone!: string | null;

  @Flag({ about: 'They want no contact: nothing goes out when it is moved.' })
  noContact!: boolean;
}
