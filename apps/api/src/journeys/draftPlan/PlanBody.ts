import { Reference } from '../../http/fields/Reference.js';
import { ChangePlanBody } from './ChangePlanBody.js';

/** What a new plan is to hold, and the assessment that it follows from. */
export class PlanBody extends ChangePlanBody {
  @Reference()
  assessmentId!: string;
}
