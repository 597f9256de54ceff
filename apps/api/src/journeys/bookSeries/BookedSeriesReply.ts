import { VisitReply } from '../../features/visits/VisitReply.js';
import { Nested } from '../../http/fields/Nested.js';
import { BookedPlanReply } from './BookedPlanReply.js';

/** What was booked, and the plan that it belongs to. */
export class BookedSeriesReply {
  @Nested(() => BookedPlanReply)
  plan!: BookedPlanReply;

  @Nested(() => VisitReply, { many: true })
  visits!: VisitReply[];
}
