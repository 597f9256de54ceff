import { Reference } from '../../http/fields/Reference.js';
import { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';

/** A plan that knows of one event more. */
export class EventAddedReply extends PlanChangeReply {
  @Reference()
  patientEventId!: string;
}
