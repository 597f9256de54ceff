import { dayAt, dayNumber, type IntervalSet } from '@stratum/calendar';
import { driftOf } from '@stratum/timeline';
import type { FreeTime } from '../Availability.js';
import { type ClinicDay, clinicDays, wallMinute } from '../clinicDays.js';
import type { Distance } from '../Distance.js';
import { distancesOf } from '../distancesOf.js';
import { gridStarts } from '../openings/gridStarts.js';
import { holds } from '../openings/holds.js';
import { likingCost, timeCost } from '../openings/preferenceCost.js';
import { type Starts, startsOf } from '../openings/startsOf.js';
import type { RescueRequest, RescueVisit } from '../RescueRequest.js';
import { calendarOf } from '../series/calendarOf.js';
import { daysOf, fitsBeside } from '../series/daysOf.js';
import type { SeriesCalendar } from '../series/Series.js';
import type { VisitShape } from '../VisitShape.js';
import { withOwnTime, withoutOutages } from './ownTime.js';
import type { RescueNode, RescueOption } from './RescueNode.js';
import { packCost } from './rescueCost.js';

/** A request made ready: how its visits can be looked at, and what holds between them. */
export interface Rescue {
  readonly request: RescueRequest;
  readonly free: FreeTime;
  readonly calendar: SeriesCalendar;
  readonly distances: readonly Distance[];
  /** The days that sessions are on before anything is accepted. */
  readonly booked: ReadonlyMap<string, number>;
  readonly nodes: readonly RescueNode[];
}

interface DayChoice {
  readonly day: ClinicDay;
  readonly cost: bigint;
}

/** Looks at the days of every visit, the least disturbing first, until there are `enough` starts on them, or all days. */
export function buildRescue(request: RescueRequest, enough: readonly number[]): Rescue {
  const { visits, fixed = [], outages, zone } = request;
  const free = withoutOutages(request.free, outages);
  const calendar = calendarOf({ ...request, sessions: [], preference: {} });
  const distances = distancesOf(request);
  const booked = new Map([
    ...fixed.map(({ id, day }) => [id, dayNumber(day)] as const),
    ...visits.map(({ id, start }) => [id, dayNumber(dayAt(start * 60_000, zone))] as const),
  ]);
  const nodes = visits.map((visit, i): RescueNode => {
    const starts = startsOf(shapeFor(visit), withOwnTime(free, [visit], outages));
    const days = daysFor(visit, calendar, distances, booked);
    const options: RescueOption[] = [];
    let looked = 0;
    for (; looked < days.length && options.length < (enough[i] as number); looked++) {
      options.push(...optionsOn(visit, starts, days[looked] as DayChoice, request));
    }
    options.sort((a, b) => (a.cost < b.cost ? -1 : a.cost > b.cost ? 1 : a.start - b.start));
    return { visit, starts, options, beyond: days[looked]?.cost ?? null };
  });
  return { request, free, calendar, distances, booked, nodes };
}

/** The shape with what the visit has named first, so that it is kept where it can be. */
export function shapeFor({ shape, specialist, room, devices, specialistLocked }: RescueVisit): VisitShape {
  const has = [specialist, room, ...devices];
  const parts = shape.parts.map((part) => {
    const kept = part.candidates.filter((id) => has.includes(id));
    const candidates = [...kept, ...part.candidates.filter((id) => !has.includes(id))];
    const isLocked = part.role === 'specialist' && specialistLocked != null;
    return {
      ...part,
      candidates: isLocked ? candidates.filter((id) => id === specialistLocked) : candidates,
    };
  });
  return { ...shape, parts };
}

const ANY_DAY = [{ first: '0001-01-01', last: '9999-12-31' }];

/** The days a visit may be on, those of the other sessions as they are booked; the least disturbing first. */
function daysFor(
  { id, window }: RescueVisit,
  calendar: SeriesCalendar,
  distances: readonly Distance[],
  booked: ReadonlyMap<string, number>,
): readonly DayChoice[] {
  const before = booked.get(id) as number;
  return daysOf({ ranges: window?.ranges ?? ANY_DAY }, calendar)
    .filter((day) => fitsBeside(id, day, distances, booked))
    .map((number): DayChoice => {
      const day = calendar.dayAt(number);
      const cost = packCost({
        outsideWindow: window !== null && driftOf(window, day.day) > 0 ? 1 : 0,
        otherDay: number === before ? 0 : 1,
        days: Math.abs(number - before),
        fromIdeal: window === null ? 0 : Math.abs(number - dayNumber(window.ideal)),
      });
      return { day, cost };
    })
    .sort((a, b) => (a.cost < b.cost ? -1 : a.cost > b.cost ? 1 : a.day.start - b.day.start));
}

function optionsOn(
  visit: RescueVisit,
  starts: Starts,
  { day, cost }: DayChoice,
  { now, step, zone }: RescueRequest,
): readonly RescueOption[] {
  const { start: before, shape, preference = {} } = visit;
  const hour = wallMinute(onDayOf(before, zone), before, zone);
  const times = new Map<number, Pick<RescueOption, 'otherRooms' | 'cost'>>();
  const timeAt = (start: number) => {
    const minutes = Math.abs(wallMinute(day, start, zone) - hour);
    const liking = timeCost(day, start, start + shape.length, preference, zone);
    const otherRooms = roomsThatChange(visit, starts, start);
    const moved = start === before ? 0 : 1;
    const time = { otherRooms, cost: cost + packCost({ moved, minutes, liking, otherRoom: otherRooms }) };
    times.set(start, time);
    return time;
  };
  return [...starts.bySpecialist].flatMap(([specialist, possible]) => {
    const otherSpecialist = specialist === visit.specialist ? 0 : 1;
    const person = packCost({ otherSpecialist, liking: likingCost(specialist, preference) });
    return startsOn(possible, day, before, now, step).map((start): RescueOption => {
      const time = times.get(start) ?? timeAt(start);
      return { start, day, specialist, otherRooms: time.otherRooms, cost: time.cost + person };
    });
  });
}

/** Rooms and devices of a visit that are not to be had at a start. */
function roomsThatChange({ room, devices }: RescueVisit, { shape, parts }: Starts, start: number): number {
  const isLost = (role: string, i: number, own: readonly (string | null)[]) =>
    (role === 'room' || role === 'device') &&
    !own.some((id) => id !== null && holds(parts[i]?.get(id) ?? [], start));
  return shape.parts.filter(({ role }, i) => isLost(role, i, role === 'room' ? [room] : devices)).length;
}

/** The starts that are offered on a day, and the one the visit has, be it on the grid or not. */
function startsOn(
  possible: IntervalSet,
  { start, end }: ClinicDay,
  before: number,
  now: number,
  step: number,
): readonly number[] {
  const starts = [...gridStarts(possible, Math.max(start, now), end, step)];
  const isExtra = before % step !== 0 && start <= before && before < end && before >= now;
  return isExtra && holds(possible, before) ? [before, ...starts] : starts;
}

function onDayOf(minute: number, zone: string): ClinicDay {
  const day = dayAt(minute * 60_000, zone);
  return clinicDays({ first: day, last: day }, zone)[0] as ClinicDay;
}
