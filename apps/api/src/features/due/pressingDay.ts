import { addDays, type Day } from '@stratum/calendar';

/** What of a session says how much it presses. */
export interface Pressing {
  readonly kind: 'treatment' | 'review' | 'maintenance';
  /** Its place among the sessions of its kind in the course, from 1. */
  readonly ordinal: number;
  readonly ideal: Day;
  /** Null where there is no longest gap: it never drifts. */
  readonly latest: Day | null;
}

/** Days after its ideal one on which a session without a latest day begins to press as if its window closed. */
export const PATIENCE_DAYS = 28;

/** Days sooner for what a delay harms: a series that has begun loses its effect, and a review looks after somebody. */
export const RISK_DAYS = 7;

/**
 * The day on which a session presses: the worklist shows the one first whose day comes, or came, first. It is the day
 * on which its window closes, so that drift counts most: twelve days late stands before three days late, and that before
 * what closes tomorrow. A session that may take its time presses {@link PATIENCE_DAYS} after its ideal day. Where a delay
 * does harm, a review or a session of a series that has begun, it presses {@link RISK_DAYS} sooner. These are weights of
 * a list, no clinical figures: nobody is treated earlier or later by them. `pressesOn` says the same in SQL.
 */
export function pressingDay({ kind, ordinal, ideal, latest }: Pressing): Day {
  const day = latest ?? addDays(ideal, PATIENCE_DAYS);
  const isAtRisk = kind === 'review' || ordinal > 1;
  return isAtRisk ? addDays(day, -RISK_DAYS) : day;
}
