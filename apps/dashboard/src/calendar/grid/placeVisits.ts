import type { CalendarVisit } from '../CalendarView';
import type { By } from '../columnsOf';
import { scale } from './scale';
import { wallOf } from './wallOf';

/** Where a visit stands in its column. */
export type Placed = {
  readonly visit: CalendarVisit;
  /** Minute of the day at which it is drawn; a room is held before its visit starts. */
  readonly at: number;
  readonly minutes: number;
  /** Of so many visits side by side, which from the left. */
  readonly lane: number;
  readonly lanes: number;
};

type Span = { -readonly [Key in keyof Placed]: Placed[Key] };

/** Puts the visits of one column of one day side by side where they overlap, each in the first lane that is free. */
export function placeVisits(visits: readonly CalendarVisit[], by: By, zone: string): readonly Placed[] {
  const spans = visits.map((visit) => spanOf(visit, by, zone));
  spans.sort((a, b) => a.at - b.at || b.minutes - a.minutes);
  let group: Span[] = [];
  let ends: number[] = [];
  for (const span of spans) {
    if (ends.every((end) => end <= span.at)) {
      group = [];
      ends = [];
    }
    const free = ends.findIndex((end) => end <= span.at);
    span.lane = free < 0 ? ends.length : free;
    ends[span.lane] = span.at + span.minutes;
    group.push(span);
    for (const one of group) one.lanes = ends.length;
  }
  return spans;
}

function spanOf(visit: CalendarVisit, by: By, zone: string): Span {
  const { startsAt, endsAt, roomFrom, roomTo } = visit;
  const [from, to] = by === 'room' ? [roomFrom, roomTo] : [startsAt, endsAt];
  const before = minutesBetween(from, startsAt);
  const minutes = Math.max(minutesBetween(from, to), scale.least);
  return { visit, at: wallOf(visit, zone).minute - before, minutes, lane: 0, lanes: 1 };
}

const minutesBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 60_000;
