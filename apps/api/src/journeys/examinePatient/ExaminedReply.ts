import { ExaminationReply } from '../../features/intakes/ExaminationReply.js';
import { ReopenedReply } from '../../features/plans/reopenings/ReopenedReply.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';

/** An examination as it was saved. */
export class ExaminedReply extends ExaminationReply {
  @Reference({ optional: true, about: 'The draft that was evaluated again with it.' })
  assessmentId!: string | null;

  @Nested(() => ReopenedReply, { many: true })
  reopened!: ReopenedReply[];
}
