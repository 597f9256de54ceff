type Named = { readonly id: string; readonly name: string };

/** A session that is due, or outside of its window, as `GET /due` gives it. */
export interface DueSession {
  readonly sessionId: string;
  readonly planId: string;
  readonly protocolCode: string;
  readonly kind: 'treatment' | 'review' | 'maintenance';
  readonly ordinal: number;
  readonly of: number;
  readonly earliest: string;
  readonly ideal: string;
  readonly latest: string | null;
  readonly booked: string | null;
  readonly done: string | null;
  readonly because: string;
  readonly days: number;
  /** Sessions of its course that are paid ahead; null when nothing was noted. */
  readonly prepaid?: number | null;
  /** It comes after those. */
  readonly beyondPrepaid?: boolean;
}

/** What came of a call. */
export interface CallNote {
  readonly id: string;
  readonly outcome: string;
  readonly until: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly by: string;
  readonly at: string;
}

/** One patient of the worklist, by the session that presses most. */
export interface DueRow extends DueSession {
  readonly id: string;
  readonly patient: Named & { readonly number: string };
  readonly phone: string | null;
  readonly noContact?: boolean;
  readonly noCalls?: boolean;
  readonly specialist: Named | null;
  readonly visit: { readonly id: string; readonly startsAt: string } | null;
  readonly lastNote: CallNote | null;
  readonly others: readonly DueSession[];
  readonly waitingId: string | null;
}

/** Somebody who was called, as `GET /call-notes` gives it. */
export interface CalledRow extends CallNote {
  readonly patient: Named & { readonly number: string };
  readonly phone: string | null;
  readonly planId: string;
  readonly hides: boolean;
}

/** How many stand in each tab, counted up to a thousand. */
export interface DueCounts {
  readonly now: number;
  readonly soon: number;
  readonly outside: number;
  readonly called: number;
  readonly waiting: number;
  readonly near: number;
}

export const dueTabs = ['now', 'soon', 'outside'] as const;
export type DueTab = (typeof dueTabs)[number];
