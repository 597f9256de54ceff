import type { ClaimSpan } from '../../database/VisitSnapshot.js';
import type { VisitState } from './VisitState.js';

export type VisitKind = 'consultation' | 'review' | 'treatment';

/** A visit that nobody else can change until the transaction ends, with all that it holds. */
export interface LockedVisit {
  id: string;
  version: number;
  patientId: string;
  planId: string | null;
  kind: VisitKind;
  protocolCode: string | null;
  specialistId: string;
  roomId: string;
  startsAt: Date;
  endsAt: Date;
  state: VisitState;
  /** Null for every usual visit. */
  urgentReason: string | null;
  arrivedAt: Date | null;
  startedAt: Date | null;
  doneAt: Date | null;
  cancelReason: string | null;
  cancelledBy: 'patient' | 'clinic' | null;
  /** Minutes from the cancellation to the start. */
  cancelledAhead: number | null;
  /** Minutes that somebody gave it beyond what its work needs. */
  extraMinutes: number;
  overrideReason: string | null;
  /** When and by whom it was given. */
  overriddenAt: Date | null;
  overriddenBy: string | null;
  /** What it was given for has changed since: it counts for nothing any more. */
  overrideLapsed: boolean;
  /** Codes of the rules that the reason was given for. */
  overrideRules: readonly string[];
  /** Cancelled because it was booked by mistake. */
  takenBack: boolean;
  claims: readonly ClaimSpan[];
  /** Sessions that are live on it, in the order of their plan. */
  sessionIds: readonly string[];
}
