import type { Day, Interval } from '@stratum/calendar';
import type { WeeklyHours } from '@stratum/scheduling';

export interface StaffedSpecialist {
  readonly id: string;
  readonly name: string;
  /** Codes of the protocols that the person performs. */
  readonly performs: readonly string[];
  readonly hours: readonly WeeklyHours[];
}

export interface StaffedRoom {
  readonly id: string;
  readonly name: string;
  readonly kind: 'consultation' | 'treatment' | 'treatment-with-monitor';
}

/** Who and what there is to book on some days, and which of their time is gone. Minutes since 1970 (UTC). */
export interface Staffing {
  readonly specialists: readonly StaffedSpecialist[];
  readonly rooms: readonly StaffedRoom[];
  /** The devices that were asked for and are in use. */
  readonly devices: readonly { readonly id: string; readonly name: string }[];
  /** When patients can be in the clinic. */
  readonly opening: readonly WeeklyHours[];
  readonly closures: readonly Day[];
  /** By resource: leave and the like. */
  readonly absences: Readonly<Record<string, readonly Interval[]>>;
  /** By resource: exclusive claims, those of the patient too. */
  readonly taken: Readonly<Record<string, readonly Interval[]>>;
}
