import { ExaminationReply } from '../../features/intakes/ExaminationReply.js';
import { Reference } from '../../http/fields/Reference.js';

/** An examination as it was saved. */
export class ExaminedReply extends ExaminationReply {
  @Reference({ optional: true, about: 'The draft that was evaluated again with it.' })
  assessmentId!: string | null;
}
