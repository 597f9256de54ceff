import { type Day, dayFromNumber } from '@stratum/calendar';
import type { FreeTime } from '../Availability.js';
import type { Claim } from '../Claim.js';
import { claimsOf } from '../claimsOf.js';
import type { Opening } from '../Opening.js';
import type { WayOut } from '../RescueProposal.js';
import type { RescueVisit } from '../RescueRequest.js';
import type { Unplaced } from '../SeriesProposal.js';
import type { SeriesRequest, SeriesSession } from '../SeriesRequest.js';
import { calendarOf } from '../series/calendarOf.js';
import { nearestOpenings, type Others } from '../series/nearestOpenings.js';
import { whyUnplaced } from '../series/whyUnplaced.js';
import { type Rescue, shapeFor } from './buildRescue.js';
import { withOwnTime } from './ownTime.js';

/** How many days after the horizon ways out are looked for, as far as the free time goes. */
const FURTHER_DAYS = 28;

const ANY_DAY = [{ first: '0001-01-01', last: '9999-12-31' }];

/** The new places of the other visits, by visit. */
export type NewPlaces = ReadonlyMap<RescueVisit, Opening>;

/** Why a visit has no place beside the new places of the others. */
export function whyNot(rescue: Rescue, visit: RescueVisit, places: NewPlaces): Unplaced['reason'] {
  const request = requestFor(rescue, visit, rescue.free);
  const others = othersFor(rescue, visit, places);
  return whyUnplaced(sessionFor(rescue, visit), request, rescue.calendar, rescue.distances, others);
}

/** The nearest opening for each thing that could be given up. */
export function waysOutOf(rescue: Rescue, visit: RescueVisit, places: NewPlaces): readonly WayOut[] {
  const others = othersFor(rescue, visit, places);
  const session = sessionFor(rescue, visit);
  const unlocked = sessionFor(rescue, { ...visit, specialistLocked: null });
  const { horizonDays } = rescue.request;
  const nearest = (one: SeriesSession, free = rescue.free, days = horizonDays, isStrict = true) => {
    const request = { ...requestFor(rescue, visit, free), horizonDays: days };
    const distances = isStrict ? rescue.distances : [];
    return nearestOpenings(one, request, calendarOf(request), distances, others, 1);
  };
  const freed = withOwnTime(rescue.free, [...places.keys()], rescue.request.outages);
  return [
    ...nearest(session, freed).map((opening): WayOut => {
      return { opening, gives: { code: 'after', visits: visitsBefore(opening, visit, places) } };
    }),
    ...(visit.specialistLocked == null ? [] : nearest(unlocked)).map((opening): WayOut => {
      return { opening, gives: { code: 'another-specialist' } };
    }),
    ...nearest(session, rescue.free, horizonDays + FURTHER_DAYS).map((opening): WayOut => {
      return { opening, gives: { code: 'later' } };
    }),
    ...nearest({ ...session, ranges: ANY_DAY }, rescue.free, horizonDays, false).map((opening): WayOut => {
      return { opening, gives: { code: 'override' } };
    }),
  ];
}

/** The visits that an opening needs out of its way first. */
function visitsBefore(opening: Opening, visit: RescueVisit, places: NewPlaces): readonly string[] {
  const claims = claimsOf(visit.shape, opening);
  const isInTheWay = (other: RescueVisit) =>
    claimsOf(other.shape, other).some((taken) => claims.some((claim) => overlaps(claim, taken)));
  return [...places.keys()].filter(isInTheWay).map(({ id }) => id);
}

const overlaps = (a: Claim, b: Claim) => a.resource === b.resource && a.from < b.to && b.from < a.to;

function sessionFor({ booked }: Rescue, visit: RescueVisit): SeriesSession {
  const { id, window } = visit;
  const before = dayFromNumber(booked.get(id) as number);
  const ranges = window?.ranges ?? ANY_DAY;
  const earliest = ranges[0]?.first ?? before;
  // Near is near to the day that the patient had.
  return { id, ideal: before, earliest, latest: window?.latest ?? null, ranges, shape: shapeFor(visit) };
}

function requestFor({ request }: Rescue, visit: RescueVisit, free: FreeTime): SeriesRequest {
  const { gaps, separations, now, zone, step, horizonDays, outages } = request;
  const own = withOwnTime(free, [visit], outages);
  const preference = visit.preference ?? {};
  const rules = { gaps, separations, now, zone, step, horizonDays, preference };
  return { sessions: [], ...rules, free: own, allowDrift: true };
}

/** The days of the others, new ones where they move, and the time that the new places take. */
function othersFor({ booked }: Rescue, visit: RescueVisit, places: NewPlaces): Others {
  const days = new Map<string, Day>([...booked].map(([id, day]) => [id, dayFromNumber(day)]));
  days.delete(visit.id);
  for (const [{ id }, { day }] of places) days.set(id, day);
  const claims = [...places].flatMap(([{ shape }, opening]) => claimsOf(shape, opening));
  return { days, claims };
}
