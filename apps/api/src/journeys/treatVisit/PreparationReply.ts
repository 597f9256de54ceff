import { CareStepReply } from '../../features/plans/CareStepReply.js';
import { Reference } from '../../http/fields/Reference.js';

/** What was to be done, or left out, before one of the sessions of a visit. */
export class PreparationReply extends CareStepReply {
  @Reference()
  sessionId!: string;
}
