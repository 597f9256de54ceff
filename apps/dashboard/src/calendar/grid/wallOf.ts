import { type WallClock, wallClock } from '../../formats/wallClock';
import type { CalendarVisit } from '../CalendarView';

const known = new WeakMap<CalendarVisit, WallClock & { readonly zone: string }>();

/** Day and minute at which a visit starts, by the clock of the clinic; worked out once for each version of a visit. */
export function wallOf(visit: CalendarVisit, zone: string): WallClock {
  const before = known.get(visit);
  if (before?.zone === zone) return before;
  const wall = { ...wallClock(visit.startsAt, zone), zone };
  known.set(visit, wall);
  return wall;
}
