/** One thing that somebody said about a patient, as readers of the chart get it. */
export interface ToldFact {
  readonly id: string;
  readonly code: string;
  readonly answer: unknown;
  readonly origin: string;
  readonly recordedBy: string | null;
  readonly recordedAt: string;
  readonly reviewedAt: string | null;
  readonly takenBackBy: string | null;
  readonly takenBackAt: string | null;
  readonly toReview: boolean;
}
