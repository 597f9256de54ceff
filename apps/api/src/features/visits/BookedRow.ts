import type { Interval } from '@stratum/calendar';
import type { VisitKind } from './LockedVisit.js';
import type { VisitState } from './VisitState.js';

/** The time that a visit takes of one person, room, device or patient, in minutes since 1970 (UTC). */
export interface BookedClaim {
  readonly resourceId: string;
  readonly role: 'specialist' | 'room' | 'device' | 'patient';
  readonly during: Interval;
}

/** A visit that has not begun, with what it takes and whom to call. */
export interface BookedRow {
  readonly id: string;
  readonly version: number;
  readonly state: VisitState;
  readonly urgent: boolean;
  readonly patientId: string;
  readonly phone: string | null;
  /** Wants no contact, by whatever way. */
  readonly noContact: boolean;
  readonly planId: string | null;
  readonly kind: VisitKind;
  readonly protocolCode: string | null;
  readonly startsAt: Date;
  readonly sessionIds: readonly string[];
  readonly claims: readonly BookedClaim[];
}
