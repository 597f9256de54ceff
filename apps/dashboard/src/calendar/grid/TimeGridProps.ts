import type { Day } from '@stratum/calendar';
import type { PointedColumn } from '../../rescue/ColumnMenu';
import type { CalendarVisit } from '../CalendarView';
import type { Column } from '../Column';
import type { By } from '../columnsOf';

export type Pointed = { readonly startsAt: string; readonly columnId: string };
export type Dropped = {
  readonly visit: CalendarVisit;
  readonly startsAt: string;
  readonly columnId: string;
};

export type Resized = { readonly visit: CalendarVisit; readonly minutes: number };

/** A visit that is carried, where it hovers. */
export type Ghost = {
  readonly startsAt: string;
  readonly minutes: number;
  readonly columnId: string;
  readonly name: string;
};

export type TimeGridProps = {
  /** What is shown, for who cannot see it. */
  label: string;
  /** The day that was asked for; a week shows others beside it. */
  day: Day;
  /** The days that have columns. */
  days: readonly Day[];
  today: Day;
  by: By;
  zone: string;
  columns: readonly Column[];
  visits: readonly CalendarVisit[];
  /** Minutes of the day between which the grid lies at least. */
  hours: { readonly from: number; readonly to: number };
  /** Who and where, beside the column. */
  besideOf: (visit: CalendarVisit) => string;
  selected: string | null;
  onOpen: (visitId: string) => void;
  onPoint: (at: Pointed) => void;
  /** Somebody dragged a visit; it stays where it was until the visits say otherwise. */
  onDrop?: (drop: Dropped) => void;
  /** Somebody pulled at the end of a visit. */
  onResize?: (resized: Resized) => void;
  /** Somebody wants to carry a visit to another time. */
  onPick?: (visitId: string) => void;
  ghost?: Ghost | null;
  /** Opens what can be done about a whole column. */
  onColumn?: (pointed: PointedColumn) => void;
};
