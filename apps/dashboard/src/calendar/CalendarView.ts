import type { Day } from '@stratum/calendar';
import type { Named, VisitState, VisitWork } from '../visits/Visit';

/** Weekly hours in minutes of the day; Monday is 1. */
export type Hours = { readonly weekday: number; readonly from: number; readonly to: number };
/** Hours of one day, which take the place of the weekly ones. */
export type DayHours = {
  readonly day: Day;
  readonly hours: readonly { readonly from: number; readonly to: number }[];
};
export type Absence = { readonly startsAt: string; readonly endsAt: string };

export interface CalendarVisit extends VisitWork {
  readonly id: string;
  readonly version: number;
  readonly startsAt: string;
  readonly endsAt: string;
  /** The span for which the room is held: with numbing before and cleaning after. */
  readonly roomFrom: string;
  readonly roomTo: string;
  readonly patient: Named & { readonly number: string };
  readonly specialistId: string;
  readonly roomId: string;
  readonly state: VisitState;
  readonly urgent: boolean;
  readonly arrivedAt: string | null;
  readonly instruction: string | null;
}

/** Some days of the clinic as `GET /calendar` gives them. */
export interface CalendarView {
  readonly clinic: {
    readonly hours: readonly Hours[];
    readonly days?: readonly DayHours[];
    readonly closures: readonly { readonly day: Day; readonly name: string }[];
  };
  readonly specialists: readonly (Named & {
    readonly color: string;
    readonly hours: readonly Hours[];
    readonly days?: readonly DayHours[];
    readonly absences: readonly Absence[];
  })[];
  readonly rooms: readonly (Named & { readonly kind: string; readonly absences: readonly Absence[] })[];
  readonly visits: readonly CalendarVisit[];
}
