import { VisitReply } from '../../features/visits/VisitReply.js';
import { Nested } from '../../http/fields/Nested.js';

/** What was taken back, as it is now. */
export class TakenBackReply {
  @Nested(() => VisitReply, { many: true })
  visits!: VisitReply[];
}
