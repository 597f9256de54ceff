import type { ChosenOrder } from '@stratum/timeline';

/** What an event of a plan was about, as it was written down with it. */
export interface EventAbout {
  /** What it happened to. */
  readonly sessionIds: readonly string[];
  readonly addedIds: readonly string[];
  /** The course that goes on otherwise since. */
  readonly courseId: string | null;
  /** Codes of the protocols before and after. */
  readonly from: string | null;
  readonly to: string | null;
  /** What a date of the patient's own is called. */
  readonly name: string | null;
  /** How a course goes on after a long pause. */
  readonly answer: string | null;
  /** The event that was taken back. */
  readonly undoes: string | null;
  readonly reordered: readonly ChosenOrder[];
}
