import type { Day, Interval, IntervalSet } from '@stratum/calendar';

/** A weekly stretch on the clinic's wall clock. */
export interface WeeklyHours {
  /** ISO 8601: Monday is 1, Sunday is 7. */
  readonly weekday: number;
  /** Minutes of the day, 0 to 1440. */
  readonly from: number;
  readonly to: number;
}

/** The hours of one day, which take the place of the weekly ones. */
export interface DayHours {
  readonly day: Day;
  /** Stretches in minutes of the day, 0 to 1440. */
  readonly hours: readonly { readonly from: number; readonly to: number }[];
}

/** What is known about the time of resources, by their id. */
export interface Availability {
  /** Weekly hours, or `always` for who keeps none: the patient, a device. Only resources named here are ever free. */
  readonly hours: Readonly<Record<string, readonly WeeklyHours[] | 'always'>>;
  /** Days on which a resource keeps other hours than every week. */
  readonly days?: Readonly<Record<string, readonly DayHours[]>>;
  /** Leave and the like, in minutes since 1970 (UTC). */
  readonly absences?: Readonly<Record<string, readonly Interval[]>>;
  /** Days on which the clinic is closed, for every resource. */
  readonly closures?: readonly Day[];
  /** Exclusive claims that exist already, in minutes since 1970 (UTC). */
  readonly taken?: Readonly<Record<string, readonly Interval[]>>;
}

/** When each resource is free, by its id, in minutes since 1970 (UTC). A resource that is not listed is never free. */
export type FreeTime = Readonly<Record<string, IntervalSet>>;
