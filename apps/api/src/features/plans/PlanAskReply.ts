import { Nested } from '../../http/fields/Nested.js';
import { LongGapReply } from './LongGapReply.js';
import { ProtocolChoiceReply } from './ProtocolChoiceReply.js';

/** A long pause as the page of its plan asks about it, with the ways to go on more gently. */
export class PlanAskReply extends LongGapReply {
  @Nested(() => ProtocolChoiceReply, { many: true, about: 'What the course can step back to.' })
  gentler!: ProtocolChoiceReply[];
}
