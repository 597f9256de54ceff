import { VisitReply } from '../../features/visits/VisitReply.js';
import { Nested } from '../../http/fields/Nested.js';
import { RealignmentReply } from './RealignmentReply.js';

/** A visit after a step, and what moved because of it. */
export class VisitStepReply {
  @Nested(() => VisitReply)
  visit!: VisitReply;

  @Nested(() => RealignmentReply, { optional: true })
  realignment?: RealignmentReply | null;
}
