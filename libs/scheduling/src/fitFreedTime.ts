import { type Day, dayAt, daysBetween, type Interval, intersect } from '@stratum/calendar';
import { driftOf, type Window } from '@stratum/timeline';
import type { FreeTime } from './Availability.js';
import { type ClinicDay, clinicDays } from './clinicDays.js';
import type { Opening } from './Opening.js';
import { gridStarts } from './openings/gridStarts.js';
import { openingOf } from './openings/openingOf.js';
import { likingCost, timeCost } from './openings/preferenceCost.js';
import { resourcesAt } from './openings/resourcesAt.js';
import { type Starts, startsOf } from './openings/startsOf.js';
import type { Preference } from './Preference.js';
import type { Step } from './SeriesRequest.js';
import type { VisitShape } from './VisitShape.js';

/** Somebody who waits for a visit, or for an earlier one. */
export interface Waiting {
  readonly id: string;
  readonly shape: VisitShape;
  /** Its window and the days it may be on, distances to its other sessions kept; null when any day will do. */
  readonly window: Pick<Window, 'ideal' | 'latest' | 'ranges'> | null;
  /** The day of the visit it has already; only earlier ones are of use then. */
  readonly bookedOn?: Day | null;
  readonly preference?: Preference;
}

/** A stretch of a specialist's time that has become free, and who waits. */
export interface FreedTimeRequest {
  readonly specialist: string;
  /** Minutes since 1970 (UTC). */
  readonly during: Interval;
  /** Free time of everything that the waiting need, the patients included; what was freed is free in it. */
  readonly free: FreeTime;
  readonly waiting: readonly Waiting[];
  readonly now: number;
  readonly zone: string;
  readonly step: Step;
}

/** Why somebody should be asked, and how much it matters in days. */
export interface FreedTimeReason {
  readonly code: /** As things are, the visit comes so many days after its latest day. */
    | 'drifted'
    /** So many days after the freed time the window closes. */
    | 'window-closes'
    /** So many days earlier than the visit it has. */
    | 'earlier'
    /** So many days from the ideal day. */
    | 'near-ideal'
    /** Day, hour and specialist as the patient likes. */
    | 'as-wished';
  readonly days: number;
}

/** Somebody for whom the freed time is long enough, and where in it. */
export interface FreedTimeFit {
  readonly id: string;
  readonly opening: Opening;
  readonly reasons: readonly FreedTimeReason[];
}

/**
 * Who could have a freed time, the best first: who has drifted most, then whose window closes first, then as the patient
 * likes, then nearest to the ideal day, then who leaves the least of it unused. For each the best start in it.
 */
export function fitFreedTime(request: FreedTimeRequest): readonly FreedTimeFit[] {
  const { during, zone, now, waiting } = request;
  const day = clinicDay(during[0], zone);
  const free = freeAround(request);
  const today = dayAt(now * 60_000, zone);
  return waiting
    .filter((one) => isAllowed(one, day.day))
    .flatMap((one) => {
      const opening = bestIn(startsOf(one.shape, free), one, request, day);
      return opening === null ? [] : [{ one, opening, rank: rankOf(one, opening, request, today) }];
    })
    .sort((a, b) => compare(a.rank, b.rank) || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one, opening }) => ({ id: one.id, opening, reasons: reasonsFor(one, opening, today) }));
}

function isAllowed({ window, bookedOn }: Waiting, day: Day): boolean {
  if (bookedOn != null && bookedOn <= day) return false;
  return window === null || window.ranges.some(({ first, last }) => first <= day && day <= last);
}

/** Only the time around the freed time matters: as much as the longest visit reaches out of it. */
function freeAround({ free, during: [from, to], waiting }: FreedTimeRequest): FreeTime {
  const parts = waiting.flatMap(({ shape }) => shape.parts);
  const reach = Math.max(0, ...parts.map((part) => part.to)) - Math.min(0, ...parts.map((part) => part.from));
  const around = [[from - reach, to + reach] as const];
  return Object.fromEntries(Object.entries(free).map(([id, set]) => [id, intersect(set, around)]));
}

/** The start within the freed time that the patient likes best and that wastes least, the specialist being there in it. */
function bestIn(
  starts: Starts,
  { shape, preference = {}, window }: Waiting,
  { specialist, during, now, step, zone }: FreedTimeRequest,
  day: ClinicDay,
): Opening | null {
  const part = shape.parts.find(({ role }) => role === 'specialist');
  if (part === undefined) return null;
  const first = Math.max(now, day.start, during[0] - part.to + 1);
  const last = Math.min(day.end, during[1] - part.from);
  let best: { readonly opening: Opening; readonly unused: number } | null = null;
  for (const start of gridStarts(starts.bySpecialist.get(specialist) ?? [], first, last, step)) {
    const time = timeCost(day, start, start + shape.length, preference, zone);
    const cost = time + likingCost(specialist, preference);
    const unused = unusedOf(start + part.from, start + part.to, during);
    if (best !== null && (cost - best.opening.cost || unused - best.unused) >= 0) continue;
    const chosen = resourcesAt(starts, start, specialist, []);
    if (chosen === null) continue;
    best = { opening: openingOf(shape, chosen, start, day, cost, window?.ideal), unused };
  }
  return best?.opening ?? null;
}

/** Minutes of the freed time that a visit leaves. */
const unusedOf = (from: number, to: number, [start, end]: Interval) =>
  end - start - (Math.min(to, end) - Math.max(from, start));

function rankOf(
  waiting: Waiting,
  opening: Opening,
  { during }: FreedTimeRequest,
  today: Day,
): readonly number[] {
  const { window, shape } = waiting;
  const latest = window?.latest ?? null;
  const left = latest === null ? Number.POSITIVE_INFINITY : Math.max(0, daysBetween(opening.day, latest));
  const fromIdeal = window === null ? 0 : Math.abs(daysBetween(window.ideal, opening.day));
  const part = shape.parts.find(({ role }) => role === 'specialist');
  const unused = unusedOf(opening.start + (part?.from ?? 0), opening.start + (part?.to ?? 0), during);
  return [-driftNow(waiting, today), left, opening.cost, fromIdeal, unused];
}

/** Days after the latest day: of the visit it has, or of today when it has none. */
function driftNow({ window, bookedOn }: Waiting, today: Day): number {
  return window === null ? 0 : driftOf(window, bookedOn ?? today);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((value, i) => value !== b[i]);
  return differs < 0 ? 0 : (a[differs] as number) - (b[differs] as number);
}

function reasonsFor(waiting: Waiting, { day, cost }: Opening, today: Day): readonly FreedTimeReason[] {
  const { window, bookedOn } = waiting;
  const drift = driftNow(waiting, today);
  const reasons: FreedTimeReason[] = [];
  if (drift > 0) reasons.push({ code: 'drifted', days: drift });
  if (window?.latest != null && window.latest >= day) {
    reasons.push({ code: 'window-closes', days: daysBetween(day, window.latest) });
  }
  if (bookedOn != null) reasons.push({ code: 'earlier', days: daysBetween(day, bookedOn) });
  if (window !== null) reasons.push({ code: 'near-ideal', days: Math.abs(daysBetween(window.ideal, day)) });
  if (cost === 0) reasons.push({ code: 'as-wished', days: 0 });
  return reasons;
}

function clinicDay(minute: number, zone: string): ClinicDay {
  const day = dayAt(minute * 60_000, zone);
  return clinicDays({ first: day, last: day }, zone)[0] as ClinicDay;
}
