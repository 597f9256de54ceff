import { VisitReply } from '../../features/visits/VisitReply.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';

/** The visits as they are after a rescue, in order of time. */
export class RescuedReply {
  @Nested(() => VisitReply, { many: true })
  visits!: VisitReply[];

  @Reference({ many: true, about: 'Whom it put on the call list, by call.' })
  callIds!: string[];

  @Reference({ optional: true, about: 'The absence that was written down with it.' })
  absenceId!: string | null;
}
