import type { VisitTold } from '../../../database/VisitTold.js';

/** A visit before and after it was booked, moved, cancelled or put back. */
export interface VisitChange {
  readonly visitId: string;
  /** null: there was none that took place */
  readonly before: VisitTold | null;
  /** null: it does not take place */
  readonly now: VisitTold | null;
}
