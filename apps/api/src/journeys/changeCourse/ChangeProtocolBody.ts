import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';
import { AcceptanceBody } from '../approvePlan/AcceptanceBody.js';

/** What the open sessions of a course go on with, and the reasons that this stands on. */
export class ChangeProtocolBody {
  @Text({ longest: 60 })
  protocolCode!: string;

  @Nested(() => AcceptanceBody, { many: true, optional: true, about: 'A reason for each caution.' })
  acceptances?: AcceptanceBody[] | null;
}
