import { type Day, dayAt, type Interval, type IntervalSet, intersect, normalise } from '@stratum/calendar';
import type { FreeTime } from './Availability.js';
import { type ClinicDay, clinicDays } from './clinicDays.js';
import type { Opening } from './Opening.js';
import { gridStarts } from './openings/gridStarts.js';
import { holds } from './openings/holds.js';
import { openingOf } from './openings/openingOf.js';
import { likingCost, timeCost } from './openings/preferenceCost.js';
import { resourcesAt } from './openings/resourcesAt.js';
import { type Starts, startsOf } from './openings/startsOf.js';
import { unite } from './openings/unite.js';
import type { Preference } from './Preference.js';
import type { Step } from './SeriesRequest.js';
import type { VisitShape } from './VisitShape.js';

export interface OpeningSearch {
  readonly shape: VisitShape;
  readonly free: FreeTime;
  /** Stretches in which a visit may start, in minutes since 1970 (UTC). */
  readonly within: readonly Interval[];
  readonly step: Step;
  /** Minutes since 1970 (UTC); nothing starts before it. */
  readonly now: number;
  readonly preference?: Preference;
  readonly zone: string;
  /** Fills `distance`. */
  readonly ideal?: Day;
  readonly limit?: number;
  /** One opening for each start (default), for each start and specialist, or for every combination. */
  readonly each?: 'start' | 'specialist' | 'combination';
}

/** Times at which a visit would fit, earliest first. All combinations of resources are considered. */
export function findOpenings(search: OpeningSearch): readonly Opening[] {
  const { shape, free, zone, step, now, limit = Number.POSITIVE_INFINITY, preference = {} } = search;
  const starts = startsOf(shape, free);
  const specialists = byLiking(starts, preference);
  const possible = possibleStarts(starts, search);
  const dayOf = dayFinder(possible, zone);
  const openings: Opening[] = [];
  for (const start of gridStarts(possible, now, Number.POSITIVE_INFINITY, step)) {
    const day = dayOf(start);
    const cost = timeCost(day, start, start + shape.length, preference, zone);
    openings.push(...openingsAt(starts, specialists, start, day, cost, search));
    if (openings.length >= limit) return openings.slice(0, limit);
  }
  return openings;
}

interface LikedSpecialist {
  readonly specialist: string | null;
  readonly possible: IntervalSet;
  readonly liking: number;
}

/** The best liked first, then as the shape names them. */
function byLiking({ bySpecialist }: Starts, preference: Preference): readonly LikedSpecialist[] {
  return [...bySpecialist]
    .map(([specialist, possible]) => ({ specialist, possible, liking: likingCost(specialist, preference) }))
    .sort((a, b) => a.liking - b.liking);
}

function possibleStarts(starts: Starts, { within, now }: OpeningSearch): IntervalSet {
  const asked = intersect(normalise(within), [[now, Number.MAX_SAFE_INTEGER]]);
  return intersect(unite([...starts.bySpecialist.values()]), asked);
}

function openingsAt(
  starts: Starts,
  specialists: readonly LikedSpecialist[],
  start: number,
  day: ClinicDay,
  timeCosts: number,
  { shape, ideal, each = 'start' }: OpeningSearch,
): readonly Opening[] {
  const openings: Opening[] = [];
  for (const { specialist, possible, liking } of specialists) {
    if (!holds(possible, start)) continue;
    resourcesAt(starts, start, specialist, [], (chosen) => {
      openings.push(openingOf(shape, chosen, start, day, timeCosts + liking, ideal));
      return each !== 'combination';
    });
    if (each === 'start' && openings.length > 0) return openings;
  }
  return openings;
}

/** Finds the clinic's day of starts that come in order. */
function dayFinder(starts: IntervalSet, zone: string): (start: number) => ClinicDay {
  const [first, last] = [starts[0]?.[0] ?? 0, starts.at(-1)?.[1] ?? 0];
  const days = clinicDays({ first: dayAt(first * 60_000, zone), last: dayAt(last * 60_000, zone) }, zone);
  let at = 0;
  return (start) => {
    while (start >= (days[at] as ClinicDay).end) at++;
    return days[at] as ClinicDay;
  };
}
