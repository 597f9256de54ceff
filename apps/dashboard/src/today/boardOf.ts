import type { TodayVisit } from './TodayView';

export type BoardColumn = 'expected' | 'arrived' | 'in-room' | 'over';

/** The columns of the board in the order of a visit; who did not come stands with those who are done. */
export function boardOf(visits: readonly TodayVisit[]): readonly {
  readonly column: BoardColumn;
  readonly visits: readonly TodayVisit[];
}[] {
  const of = (...states: string[]) => visits.filter(({ state }) => states.includes(state));
  const waiting = of('arrived').sort((a, b) => (b.minutesWaiting ?? 0) - (a.minutesWaiting ?? 0));
  return [
    { column: 'expected', visits: of('booked', 'confirmed') },
    { column: 'arrived', visits: waiting },
    { column: 'in-room', visits: of('in-room') },
    { column: 'over', visits: of('missed', 'done') },
  ];
}
