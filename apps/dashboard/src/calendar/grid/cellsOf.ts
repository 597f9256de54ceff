import type { Day } from '@stratum/calendar';
import type { CalendarVisit } from '../CalendarView';
import type { ClosedSpan, Column } from '../Column';
import type { By } from '../columnsOf';
import { type Placed, placeVisits } from './placeVisits';
import { wallOf } from './wallOf';

/** A column on one day. */
export type Cell = {
  readonly key: string;
  readonly day: Day;
  readonly column: Column;
  readonly closed: readonly ClosedSpan[];
  readonly visits: readonly CalendarVisit[];
  readonly placed: readonly Placed[];
  /** How many visits stand side by side at most. */
  readonly lanes: number;
};

type Input = {
  readonly days: readonly Day[];
  readonly columns: readonly Column[];
  readonly visits: readonly CalendarVisit[];
  readonly by: By;
  readonly zone: string;
};

/**
 * Every column of every day with what stands in it.
 * @param before the cells of the last time: one in which nothing changed is the same object again, so that a change of
 *   one visit draws one column
 */
export function cellsOf(
  { days, columns, visits, by, zone }: Input,
  before: readonly Cell[],
): readonly Cell[] {
  const known = new Map(before.map((cell) => [cell.key, cell]));
  const standing = new Map<string, CalendarVisit[]>();
  for (const visit of visits) {
    const key = keyOf(wallOf(visit, zone).day, by === 'room' ? visit.roomId : visit.specialistId, by);
    const there = standing.get(key);
    if (there) there.push(visit);
    else standing.set(key, [visit]);
  }
  return days.flatMap((day) =>
    columns.map((column) => {
      const key = keyOf(day, column.id, by);
      const own = standing.get(key) ?? [];
      const last = known.get(key);
      if (last?.column === column && isSame(last.visits, own)) return last;
      const placed = last && isSame(last.visits, own) ? last.placed : placeVisits(own, by, zone);
      const closed = column.closed.filter((span) => span.day === day);
      const lanes = Math.max(1, ...placed.map((one) => one.lanes));
      return { key, day, column, closed, visits: own, placed, lanes };
    }),
  );
}

const keyOf = (day: Day, columnId: string, by: By): string => `${by} ${day} ${columnId}`;

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);
