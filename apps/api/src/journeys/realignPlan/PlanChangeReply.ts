import { PlanReply } from '../../features/plans/PlanReply.js';
import { Nested } from '../../http/fields/Nested.js';
import { RealignmentReply } from '../stepVisit/RealignmentReply.js';

/** A plan after a change to it, and what moved because of it. */
export class PlanChangeReply {
  @Nested(() => PlanReply)
  plan!: PlanReply;

  @Nested(() => RealignmentReply)
  realignment!: RealignmentReply;
}
