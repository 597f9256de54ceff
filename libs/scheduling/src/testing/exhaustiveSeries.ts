import { addDays, type Day, dayNumber, daysBetween, weekdayOf } from '@stratum/calendar';
import type { Opening } from '../Opening.js';
import type { SeriesRequest, SeriesSession } from '../SeriesRequest.js';
import type { Part } from '../VisitShape.js';

/** Days from the ideals and what trips count as, changes of specialist, what the patient likes, trips, and days from today. */
export type Value = readonly number[];

/**
 * The value of the best way to place every session of a request, by trying every opening of every session
 * with every opening of the others. Shares no code with the engine; works in UTC only. Null when there is none.
 */
export function exhaustiveSeries(request: SeriesRequest): Value | null {
  const { sessions } = request;
  const openings = sessions.map((session) => allOpenings(session, request));
  let best: Value | null = null;
  const place = (chosen: readonly Opening[]): void => {
    const value = seriesValue(chosen, request);
    if (best !== null && (value[0] as number) > (best[0] as number)) return;
    const session = sessions[chosen.length];
    if (session === undefined) {
      if (best === null || isLess(value, best)) best = value;
      return;
    }
    for (const opening of openings[chosen.length] as readonly Opening[]) {
      if (isAllowed([...chosen, opening], request)) place([...chosen, opening]);
    }
  };
  place([]);
  return best;
}

/** Whether the openings of the first sessions break no distance and take nothing twice. */
export function isAllowed(
  chosen: readonly Opening[],
  { sessions, gaps, separations, fixed = [] }: SeriesRequest,
): boolean {
  const days = new Map<string, { day: number; done: boolean }>();
  for (const { id, day, done } of fixed) days.set(id, { day: dayNumber(day), done: done === true });
  chosen.forEach(({ day }, i) => {
    days.set(sessions[i]?.id as string, { day: dayNumber(day), done: false });
  });
  const apart = gaps.every(({ from, to, atLeast }) => {
    const [a, b] = [days.get(from), days.get(to)];
    return (
      a === undefined || b === undefined || b.day - a.day >= atLeast || (b.done && a.day - b.day >= atLeast)
    );
  });
  const separated = separations.every(({ a, b, ifAFirst, ifBFirst }) => {
    const [dayA, dayB] = [days.get(a)?.day, days.get(b)?.day];
    return dayA === undefined || dayB === undefined || dayB - dayA >= ifAFirst || dayA - dayB >= ifBFirst;
  });
  return apart && separated && !takesTwice(chosen, sessions);
}

function takesTwice(chosen: readonly Opening[], sessions: readonly SeriesSession[]): boolean {
  const minutes = new Set<string>();
  for (const [i, { start, specialist, room, devices }] of chosen.entries()) {
    for (const { role, from, to } of (sessions[i] as SeriesSession).shape.parts) {
      const id = { specialist, room, patient: 'p', device: devices[0] }[role];
      for (let minute = start + from; minute < start + to; minute++) {
        if (minutes.has(`${id} ${minute}`)) return true;
        minutes.add(`${id} ${minute}`);
      }
    }
  }
  return false;
}

function allOpenings(session: SeriesSession, request: SeriesRequest): readonly Opening[] {
  const { now, horizonDays, allowDrift } = request;
  const today = new Date(now * 60_000).toISOString().slice(0, 10);
  const { latest, ideal, ranges, shape, specialistLocked } = session;
  const isLate = latest === null || latest < ideal || latest < today || allowDrift === true;
  const found: Opening[] = [];
  for (let offset = 0; offset <= horizonDays; offset++) {
    const day = addDays(today, offset);
    if (!ranges.some(({ first, last }) => first <= day && day <= last)) continue;
    if (!isLate && day > (latest as Day)) continue;
    const midnight = dayNumber(day) * 1440;
    for (let minute = 0; minute < 1440; minute += request.step) {
      const start = midnight + minute;
      if (start < now) continue;
      for (const specialist of candidatesOf(shape.parts, 'specialist')) {
        if (specialistLocked != null && specialist !== specialistLocked) continue;
        const cost = likingOf(specialist, day, minute, minute + shape.length, request);
        for (const room of candidatesOf(shape.parts, 'room')) {
          for (const device of candidatesOrNone(shape.parts, 'device')) {
            if (!fits(shape.parts, start, { specialist, room, patient: 'p', device }, request)) continue;
            const devices = device === '' ? [] : [device];
            found.push({ start, end: start + shape.length, specialist, room, devices, day, cost });
          }
        }
      }
    }
  }
  return found;
}

const fits = (
  parts: readonly Part[],
  start: number,
  chosen: Readonly<Record<Part['role'], string>>,
  { free }: SeriesRequest,
) =>
  parts.every(({ role, from, to }) =>
    (free[chosen[role]] ?? []).some(([first, last]) => first <= start + from && start + to <= last),
  );

/** One device at most; none is `''`. */
const candidatesOrNone = (parts: readonly Part[], role: string) =>
  parts.some((part) => part.role === role) ? candidatesOf(parts, role) : [''];

const candidatesOf = (parts: readonly Part[], role: string) =>
  parts.find((part) => part.role === role)?.candidates ?? [];

function likingOf(
  specialist: string,
  day: Day,
  from: number,
  to: number,
  { preference }: SeriesRequest,
): number {
  const { specialists = [], weekdays, fromMinute = 0, toMinute = 1440 } = preference;
  const rank = specialists.includes(specialist) ? specialists.indexOf(specialist) : specialists.length;
  const wrongDay = weekdays !== undefined && !weekdays.includes(weekdayOf(day));
  return rank + (wrongDay ? 10 : 0) + (from < fromMinute || to > toMinute ? 10 : 0);
}

export function seriesValue(
  chosen: readonly Opening[],
  { sessions, gaps, now, fixed = [], savedTripDays = 0 }: SeriesRequest,
): Value {
  let [distance, changes, liking, days] = [0, 0, 0, 0];
  const trips = new Set(chosen.map(({ day }) => day).filter((day) => fixed.every((one) => one.day !== day)))
    .size;
  chosen.forEach((opening, i) => {
    const { id, ideal } = sessions[i] as SeriesSession;
    distance += Math.abs(daysBetween(ideal, opening.day));
    const before = gaps.find(({ to }) => to === id)?.from;
    const place = sessions.findIndex((session) => session.id === before);
    const previous = place < 0 ? undefined : chosen[place];
    if (previous !== undefined && previous.specialist !== opening.specialist) changes++;
    liking += opening.cost;
    days += dayNumber(opening.day) - Math.floor(now / 1440);
  });
  return [distance + savedTripDays * trips, changes, liking, trips, days];
}

const isLess = (a: Value, b: Value) => {
  const differs = a.findIndex((value, i) => value !== b[i]);
  return differs >= 0 && (a[differs] as number) < (b[differs] as number);
};
