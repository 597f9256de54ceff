import type { Day } from '@stratum/calendar';
import type { Minutes } from './openSpans';

/** A stretch of a day in which nobody can be booked. */
export type ClosedSpan = Minutes & {
  readonly day: Day;
  readonly kind: 'closed' | 'away';
  /** Shown in it: the name of a holiday. */
  readonly name?: string;
};

/** A column of the calendar: a specialist or a room. */
export type Column = {
  readonly id: string;
  readonly name: string;
  readonly color: string | null;
  readonly closed: readonly ClosedSpan[];
};
