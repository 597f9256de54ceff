import { PlanReply } from '../../features/plans/PlanReply.js';
import { VisitReply } from '../../features/visits/VisitReply.js';
import { Nested } from '../../http/fields/Nested.js';

/** What was booked, and the plan that it belongs to. */
export class BookedSeriesReply {
  @Nested(() => PlanReply)
  plan!: PlanReply;

  @Nested(() => VisitReply, { many: true })
  visits!: VisitReply[];
}
