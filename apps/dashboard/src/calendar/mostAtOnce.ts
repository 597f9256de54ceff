import type { CalendarVisit } from './CalendarView';

type Timed = Pick<CalendarVisit, 'startsAt' | 'endsAt'>;

/** How many of the visits of one column overlap at most: urgent ones come on top of what is booked. */
export function mostAtOnce<Visit extends Timed>(
  visits: readonly Visit[],
  columnOf: (visit: Visit) => string | undefined,
): number {
  const columns = new Map<string | undefined, [at: number, change: 1 | -1][]>();
  for (const visit of visits) {
    const changes = columns.get(columnOf(visit)) ?? [];
    changes.push([Date.parse(visit.startsAt), 1], [Date.parse(visit.endsAt), -1]);
    columns.set(columnOf(visit), changes);
  }
  return Math.max(0, ...[...columns.values()].map(mostOf));
}

function mostOf(changes: [at: number, change: 1 | -1][]): number {
  let [now, most] = [0, 0];
  // Who goes makes place for who comes.
  for (const [, change] of changes.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    now += change;
    most = Math.max(most, now);
  }
  return most;
}
