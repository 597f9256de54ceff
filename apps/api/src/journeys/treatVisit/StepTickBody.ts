import { Flag } from '../../http/fields/Flag.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** Whether the patient did what was to be done before one of the sessions of the visit. */
export class StepTickBody {
  @Reference()
  sessionId!: string;

  @Text({ longest: 60 })
  code!: string;

  @Flag()
  done!: boolean;
}
