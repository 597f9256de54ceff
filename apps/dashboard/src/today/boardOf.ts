import type { TodayVisit } from './TodayView';

export type BoardColumn = 'expected' | 'arrived' | 'in-room' | 'done' | 'missed';

/** The columns of the board in the order of a visit; "missed" only stands there when somebody did not come. */
export function boardOf(visits: readonly TodayVisit[]): readonly {
  readonly column: BoardColumn;
  readonly visits: readonly TodayVisit[];
}[] {
  const of = (...states: string[]) => visits.filter(({ state }) => states.includes(state));
  const waiting = of('arrived').sort((a, b) => (b.minutesWaiting ?? 0) - (a.minutesWaiting ?? 0));
  const missed = of('missed');
  return [
    { column: 'expected', visits: of('booked', 'confirmed') },
    { column: 'arrived', visits: waiting },
    { column: 'in-room', visits: of('in-room') },
    { column: 'done', visits: of('done') },
    ...(missed.length > 0 ? [{ column: 'missed' as const, visits: missed }] : []),
  ];
}
