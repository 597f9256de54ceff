/** A claim as it stands on the time line; from and to in minutes since 1970 (UTC). */
export interface ClaimSpan {
  resourceId: string;
  role: string;
  from: number;
  to: number;
  exclusive: boolean;
}

/** A visit at one moment, with what it held: what an undo puts back. Times are ISO 8601. */
export interface VisitSnapshot {
  state: string;
  specialistId: string;
  roomId: string;
  startsAt: string;
  endsAt: string;
  arrivedAt: string | null;
  startedAt: string | null;
  doneAt: string | null;
  cancelReason: string | null;
  overrideReason: string | null;
  /** Left out by steps that were taken before rules were kept. */
  overrideRules?: readonly string[];
  /** Left out by steps that were taken before these were kept. */
  overriddenAt?: string | null;
  overriddenBy?: string | null;
  cancelledBy?: string | null;
  cancelledAhead?: number | null;
  extraMinutes?: number;
  claims: readonly ClaimSpan[];
  /** Sessions that were live on it. */
  sessionIds: readonly string[];
}
