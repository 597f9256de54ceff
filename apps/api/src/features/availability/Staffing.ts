import type { Day, Interval } from '@stratum/calendar';
import type { DayHours, WeeklyHours } from '@stratum/scheduling';

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

export interface StaffedDevice {
  readonly id: string;
  readonly name: string;
  /** Rooms that it can be used in; none, or left out: in any. */
  readonly roomIds?: readonly string[];
}

/** Who and what there is to book on some days, and which of their time is gone. Minutes since 1970 (UTC). */
export interface Staffing {
  readonly specialists: readonly StaffedSpecialist[];
  readonly rooms: readonly StaffedRoom[];
  /** The devices that were asked for and are in use. */
  readonly devices: readonly StaffedDevice[];
  /** When patients can be in the clinic. */
  readonly opening: readonly WeeklyHours[];
  /** Days with hours of their own, by specialist, and of the clinic under `clinic`. */
  readonly days?: Readonly<Record<string, readonly DayHours[]>>;
  readonly closures: readonly Day[];
  /** By resource: leave and the like. */
  readonly absences: Readonly<Record<string, readonly Interval[]>>;
  /** By resource: exclusive claims, those of the patient too. */
  readonly taken: Readonly<Record<string, readonly Interval[]>>;
}
