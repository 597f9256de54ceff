/** One finding that came, changed or went with a new answer. */
export interface News {
  readonly code: string;
  /** Names the finding in an acceptance. */
  readonly finding: string;
  readonly change: 'new' | 'other' | 'lifted';
  readonly severity: string;
  readonly until: string | null;
  readonly protocols: readonly string[];
  readonly params: object;
}

/** Something that a plan has to be looked at again for, until a specialist decides. */
export interface Reopening {
  readonly id: string;
  readonly cause: 'answer' | 'intake' | 'examination' | 'check-in' | 'protocol';
  readonly news: readonly News[];
  readonly openedAt: string;
  readonly openedBy: string | null;
  /** The event that moved windows; null when none moved. */
  readonly eventId: string | null;
}
