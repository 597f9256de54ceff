import type { ClaimSpan } from '../../database/VisitSnapshot.js';
import type { VisitKind } from './LockedVisit.js';

/** A visit that is to be booked, with the time that it takes of whom. */
export interface NewVisit {
  readonly id: string;
  readonly patientId: string;
  readonly planId: string | null;
  readonly kind: VisitKind;
  readonly protocolCode: string | null;
  readonly specialistId: string;
  readonly roomId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Why it takes its time beside what is booked; null for every usual visit. */
  readonly urgentReason: string | null;
  /** Why it breaks a hard rule; null when it breaks none. */
  readonly overrideReason: string | null;
  /** Codes of the rules that it breaks with that reason. */
  readonly overrideRules: readonly string[];
  readonly sessionIds: readonly string[];
  readonly claims: readonly ClaimSpan[];
}
