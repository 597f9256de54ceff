import { addDays, type Day } from '@stratum/calendar';
import type { SeriesSession } from '@stratum/scheduling';
import type { DayRange } from '@stratum/timeline';

/** A session whose ranges leave out the days from one up to, not including, another. */
export function withoutDays(session: SeriesSession, from: Day, until: Day): SeriesSession {
  const ranges = session.ranges.flatMap(({ first, last }): DayRange[] => {
    const before = { first, last: last < from ? last : addDays(from, -1) };
    const after = { first: first > until ? first : until, last };
    return [before, after].filter((range) => range.first <= range.last);
  });
  return { ...session, ranges };
}
