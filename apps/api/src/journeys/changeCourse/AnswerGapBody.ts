import { Choice } from '../../http/fields/Choice.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { AcceptanceBody } from '../approvePlan/AcceptanceBody.js';

/** How a course goes on after a long pause. */
export class AnswerGapBody {
  @Reference({ about: 'The session that the plan asks about.' })
  sessionId!: string;

  @Choice(['continue', 'step-back', 'restart'])
  answer!: 'continue' | 'step-back' | 'restart';

  @Text({ optional: true, longest: 60, about: 'What to step back to; needed for that alone.' })
  protocolCode?: string | null;

  @Nested(() => AcceptanceBody, { many: true, optional: true, about: 'A reason for each caution.' })
  acceptances?: AcceptanceBody[] | null;
}
