import { dayNumber } from '@stratum/calendar';
import type { Distance } from '../Distance.js';
import { distancesOf } from '../distancesOf.js';
import type { Opening } from '../Opening.js';
import { bestOn } from '../openings/bestOn.js';
import { type Starts, startsOf } from '../openings/startsOf.js';
import type { SeriesRequest, SeriesSession } from '../SeriesRequest.js';
import type { VisitShape } from '../VisitShape.js';
import { calendarOf } from './calendarOf.js';
import { chainsOf } from './chainsOf.js';
import { daysOf, fitsBeside, lastDayOf } from './daysOf.js';
import type { NodeDistance, Series, SeriesCalendar, SeriesNode } from './Series.js';
import { COST_OF } from './seriesCost.js';
import { withTrips } from './withTrips.js';

/** Works out for every session its days, and for every day and specialist the best opening and what it costs. */
export function buildSeries(request: SeriesRequest): Series {
  const calendar = calendarOf(request);
  const distances = distancesOf(request);
  const startsFor = startsByShape(request);
  const specialists = everybody(request);
  const openingsFor = openingsByDay(request, calendar, specialists);
  const nodes = request.sessions.map((session): SeriesNode => {
    const starts = startsFor(session.shape);
    const days = possibleDays(session, request, calendar, distances);
    const openings = days.flatMap((day) => openingsFor(starts, day).map((one) => allowed(one, session)));
    const own = Float64Array.from(openings, (opening) => ownCost(opening, session, calendar));
    return { session, starts, days, openings, own, shares: true };
  });
  const between = distancesBetween(nodes, distances);
  const people = specialists.map((specialist) => [specialist]);
  const chains = chainsOf(nodes, between);
  return withTrips({ request, nodes, chains, distances: between, people, calendar, trip: tripOf(request) });
}

function tripOf({ fixed = [], savedTripDays = 0 }: SeriesRequest): Series['trip'] {
  const anyway = new Set(fixed.map(({ day }) => dayNumber(day)));
  return { cost: savedTripDays * COST_OF.distance + COST_OF.trip, anyway };
}

function possibleDays(
  session: SeriesSession,
  request: SeriesRequest,
  calendar: SeriesCalendar,
  distances: readonly Distance[],
): readonly number[] {
  const fixed = new Map((request.fixed ?? []).map(({ id, day }) => [id, dayNumber(day)]));
  const last = lastDayOf(session, calendar, request);
  return daysOf(session, calendar).filter(
    (day) => day <= last && fitsBeside(session.id, day, distances, fixed),
  );
}

const allowed = (opening: Opening | null, { specialistLocked }: SeriesSession) =>
  specialistLocked == null || opening?.specialist === specialistLocked ? opening : null;

function ownCost(opening: Opening | null, { ideal }: SeriesSession, { today }: SeriesCalendar): number {
  if (opening === null) return Number.POSITIVE_INFINITY;
  const day = dayNumber(opening.day);
  const distance = Math.abs(day - dayNumber(ideal));
  return distance * COST_OF.distance + opening.cost * COST_OF.liking + (day - today) * COST_OF.day;
}

function everybody({ sessions }: SeriesRequest): readonly (string | null)[] {
  const ids = sessions.flatMap(({ shape }): readonly (string | null)[] => {
    const part = shape.parts.find(({ role }) => role === 'specialist');
    return part === undefined ? [null] : part.candidates;
  });
  return [...new Set(ids)];
}

/** The sessions of a course have the same shape, so that its starts are worked out once. */
function startsByShape({ free }: SeriesRequest): (shape: VisitShape) => Starts {
  const known = new Map<string, Starts>();
  return (shape) => {
    const key = JSON.stringify(shape);
    const starts = known.get(key) ?? startsOf(shape, free);
    known.set(key, starts);
    return starts;
  };
}

/** The best opening with each specialist on a day; worked out once for all sessions of a shape. */
function openingsByDay(
  request: SeriesRequest,
  calendar: SeriesCalendar,
  specialists: readonly (string | null)[],
): (starts: Starts, day: number) => readonly (Opening | null)[] {
  const known = new Map<Starts, Map<number, readonly (Opening | null)[]>>();
  return (starts, day) => {
    const byDay = known.get(starts) ?? new Map<number, readonly (Opening | null)[]>();
    known.set(starts, byDay);
    const clinicDay = calendar.dayAt(day);
    const openings =
      byDay.get(day) ?? specialists.map((specialist) => bestOn(starts, specialist, clinicDay, request));
    byDay.set(day, openings);
    return openings;
  };
}

function distancesBetween(
  nodes: readonly SeriesNode[],
  distances: readonly Distance[],
): readonly NodeDistance[] {
  const places = new Map(nodes.map(({ session }, i) => [session.id, i]));
  return distances.flatMap((distance) => {
    const [a, b] = [places.get(distance.a), places.get(distance.b)];
    return a === undefined || b === undefined ? [] : [{ a, b, distance }];
  });
}
