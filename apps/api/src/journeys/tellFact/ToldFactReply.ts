import { FactReply } from '../../features/facts/FactReply.js';
import { ReopenedReply } from '../../features/plans/reopenings/ReopenedReply.js';
import { Nested } from '../../http/fields/Nested.js';

/** A fact as it was written down or reviewed, and the plans that have to be decided on because of it. */
export class ToldFactReply extends FactReply {
  @Nested(() => ReopenedReply, { many: true })
  reopened!: ReopenedReply[];
}
