import type { RoomKind } from '@stratum/clinical';
import type { Claim } from '@stratum/scheduling';

/** A visit that is booked for sessions of a plan, with everything that it holds. */
export interface BookedVisit {
  readonly id: string;
  readonly planId: string;
  readonly patientId: string;
  readonly specialistId: string;
  readonly roomId: string;
  readonly roomKind: RoomKind | 'consultation';
  /** Minutes since 1970. */
  readonly start: number;
  readonly sessionIds: readonly string[];
  readonly claims: readonly Claim[];
}
