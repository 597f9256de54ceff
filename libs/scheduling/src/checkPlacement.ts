import { type Day, dayNumber, daysBetween, type IntervalSet } from '@stratum/calendar';
import { driftOf, type Window } from '@stratum/timeline';
import type { FreeTime } from './Availability.js';
import { claimsOf } from './claimsOf.js';
import type { Distance } from './Distance.js';
import { distancesOf } from './distancesOf.js';
import { keepsDistance } from './keepsDistance.js';
import type { PlacementProblem } from './PlacementProblem.js';
import type { FixedSession, HardGap, HardSeparation } from './SeriesRequest.js';
import type { VisitShape } from './VisitShape.js';

/** The time, people and room of a visit that is to be booked or moved. */
export interface PlacementVisit {
  /** Minutes since 1970 (UTC). */
  readonly start: number;
  readonly shape: VisitShape;
  readonly specialist: string | null;
  readonly room: string | null;
  readonly devices: readonly string[];
  readonly now: number;
  /** Free time without the claims of other visits: hours less absences and closures. */
  readonly hours: FreeTime;
  /** Free time with them, the visit's own left out; leave it out to let the database decide. */
  readonly free?: FreeTime;
}

/** A session, the day it is to be on, and, once chosen, its visit. */
export interface Placement {
  readonly session: string;
  readonly day: Day;
  /** Its window, null for a single visit outside a plan. */
  readonly window: Pick<Window, 'earliest' | 'latest' | 'ranges'> | null;
  readonly gaps: readonly HardGap[];
  readonly separations: readonly HardSeparation[];
  /** The sessions that have their day, the session itself left out. */
  readonly fixed: readonly FixedSession[];
  readonly visit?: PlacementVisit;
}

/**
 * Everything that speaks against a placement, hard problems first; empty when nothing does.
 * The one check of every way to book or move: distances to other sessions, the window, and the visit's resources.
 */
export function checkPlacement(placement: Placement): readonly PlacementProblem[] {
  const problems = [
    ...distanceProblems(placement),
    ...windowProblems(placement),
    ...(placement.visit === undefined ? [] : visitProblems(placement.visit)),
  ];
  return problems.sort((a, b) => Number(b.hard) - Number(a.hard));
}

function distanceProblems(placement: Placement): readonly PlacementProblem[] {
  const days = new Map(placement.fixed.map((one) => [one.id, one.day]));
  return distancesOf(placement).flatMap((distance) => {
    const isA = distance.a === placement.session;
    if (!isA && distance.b !== placement.session) return [];
    const other = isA ? distance.b : distance.a;
    const otherDay = days.get(other);
    return otherDay === undefined ? [] : distanceProblem(distance, isA, placement.day, other, otherDay);
  });
}

function distanceProblem(
  distance: Distance,
  isA: boolean,
  day: Day,
  other: string,
  otherDay: Day,
): readonly PlacementProblem[] {
  const [dayOfA, dayOfB] = isA ? [day, otherDay] : [otherDay, day];
  if (keepsDistance(distance, dayNumber(dayOfA), dayNumber(dayOfB))) return [];
  const atLeast = dayOfA <= dayOfB ? distance.ifAFirst : (distance.ifBFirst ?? distance.ifAFirst);
  const params = { session: other, day: otherDay, days: Math.abs(daysBetween(day, otherDay)), atLeast };
  const { kind, rule } = distance;
  return [{ code: kind, hard: true, params: rule === undefined ? params : { ...params, rule: rule.code } }];
}

function windowProblems({ window, day }: Placement): readonly PlacementProblem[] {
  if (window === null) return [];
  const { earliest, latest, ranges } = window;
  if (day < earliest) {
    return [{ code: 'too-early', hard: true, params: { earliest, days: daysBetween(day, earliest) } }];
  }
  const problems: PlacementProblem[] = [];
  if (!ranges.some(({ first, last }) => first <= day && day <= last)) {
    const next = ranges.find(({ first }) => first > day);
    problems.push({
      code: 'forbidden-day',
      hard: true,
      params: next === undefined ? {} : { until: next.first },
    });
  }
  const drift = driftOf(window, day);
  if (drift > 0)
    problems.push({ code: 'drift', hard: false, params: { latest: latest as Day, days: drift } });
  return problems;
}

function visitProblems(visit: PlacementVisit): readonly PlacementProblem[] {
  const { start, shape, now, hours, free } = visit;
  const problems: PlacementProblem[] = [];
  if (start < now) problems.push({ code: 'in-the-past', hard: true, params: {} });
  const claims = claimsOf(shape, visit);
  for (const { role, candidates } of shape.parts) {
    const chosen = claims.find((claim) => claim.role === role && candidates.includes(claim.resource));
    if (chosen === undefined) problems.push({ code: 'unqualified', hard: true, params: { role } });
  }
  for (const { resource, role, from, to } of claims) {
    const params = { resource, role };
    if (!covers(hours[resource], from, to)) problems.push({ code: 'outside-hours', hard: false, params });
    else if (free !== undefined && !covers(free[resource], from, to))
      problems.push({ code: 'busy', hard: true, params });
  }
  return problems;
}

const covers = (set: IntervalSet = [], from: number, to: number) =>
  set.some(([start, end]) => start <= from && to <= end);
