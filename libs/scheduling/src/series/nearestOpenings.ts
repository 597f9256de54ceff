import { type Day, dayNumber, daysBetween } from '@stratum/calendar';
import type { Claim } from '../Claim.js';
import type { Distance } from '../Distance.js';
import type { Opening } from '../Opening.js';
import { bestOn } from '../openings/bestOn.js';
import { startsOf } from '../openings/startsOf.js';
import type { SeriesRequest, SeriesSession } from '../SeriesRequest.js';
import { daysOf, fitsBeside } from './daysOf.js';
import type { SeriesCalendar } from './Series.js';

/** So that a day on which many are free does not hide the days around it. */
const MOST_PER_DAY = 2;

/** What the other sessions leave: their days and the time they take. */
export interface Others {
  readonly days: ReadonlyMap<string, Day>;
  readonly claims: readonly Claim[];
}

/**
 * The openings of a session nearest to its ideal day that break no hard rule, two a day at most with different specialists;
 * also after its latest day and with another specialist than the one it is locked to.
 */
export function nearestOpenings(
  session: SeriesSession,
  request: SeriesRequest,
  calendar: SeriesCalendar,
  distances: readonly Distance[],
  others: Others,
  limit: number,
): readonly Opening[] {
  const starts = startsOf(session.shape, request.free);
  const ideal = dayNumber(session.ideal);
  const placed = new Map([...others.days].map(([id, day]) => [id, dayNumber(day)]));
  const days = daysOf(session, calendar)
    .filter((day) => fitsBeside(session.id, day, distances, placed))
    .sort((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal) || a - b);
  const found: Opening[] = [];
  for (const day of days) {
    const here = [...starts.bySpecialist.keys()]
      .map((specialist) => bestOn(starts, specialist, calendar.dayAt(day), request, others.claims))
      .filter((opening) => opening !== null)
      .map((opening) => ({ ...opening, distance: daysBetween(session.ideal, opening.day) }));
    here.sort((a, b) => a.cost - b.cost || a.start - b.start);
    found.push(...here.slice(0, MOST_PER_DAY));
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}
