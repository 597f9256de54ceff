import { addDays, dayNumber, daysBetween } from '@stratum/calendar';
import type { RescueRequest, RescueVisit } from '../RescueRequest.js';

/** A place as the search over everything sees it; null is none. */
export interface Place {
  readonly start: number;
  readonly specialist: string | null;
  readonly room: string | null;
  /** One at most. */
  readonly devices: readonly string[];
}

const dayOf = (minute: number) => addDays('1970-01-01', Math.floor(minute / 1440));
const keyOf = (id: string, minute: number) => `${id} ${minute}`;

/** Every minute that a visit takes of every resource at a place. */
export function minutesOf(
  { shape }: RescueVisit,
  { start, specialist, room, devices }: Place,
): readonly string[] {
  return shape.parts.flatMap(({ role, candidates, from, to }) => {
    const id = { specialist, room, patient: candidates[0] as string, device: devices[0] }[role] as string;
    return Array.from({ length: to - from }, (_, i) => keyOf(id, start + from + i));
  });
}

/** What a list of places costs, in the order in which it is compared. Works in UTC only, without preferences. */
export function rescueValue(places: readonly (Place | null)[], { visits }: RescueRequest): readonly number[] {
  const sums = Array.from({ length: 9 }, () => 0);
  for (const [i, visit] of visits.entries()) {
    const place = places[i] ?? null;
    const { window, start, specialist, room, devices } = visit;
    const day = place === null ? null : dayOf(place.start);
    const parts =
      place === null || day === null
        ? [1]
        : [
            0,
            window !== null && window.latest !== null && day > window.latest ? 1 : 0,
            day === dayOf(start) ? 0 : 1,
            Math.abs(daysBetween(dayOf(start), day)),
            window === null ? 0 : Math.abs(daysBetween(window.ideal, day)),
            place.start === start ? 0 : 1,
            Math.abs((place.start % 1440) - (start % 1440)),
            place.specialist === specialist ? 0 : 1,
            (place.room === room ? 0 : 1) + (place.devices[0] === devices[0] ? 0 : 1),
          ];
    for (const [at, part] of parts.entries()) sums[at] = (sums[at] as number) + part;
  }
  return sums;
}

/** Whether places can be accepted together, and each beside the visits that stay as they are. */
export function isAcceptable(places: readonly (Place | null)[], request: RescueRequest): boolean {
  const { visits } = request;
  const taken = new Set<string>();
  for (const [i, visit] of visits.entries()) {
    const place = places[i] ?? null;
    if (place === null) continue;
    const minutes = minutesOf(visit, place);
    if (minutes.some((minute) => taken.has(minute))) return false;
    for (const minute of minutes) taken.add(minute);
  }
  return visits.every((visit, i) => {
    const place = places[i] ?? null;
    return place === null || keepsDays(visit, place, places, request);
  });
}

function keepsDays(
  { id, window }: RescueVisit,
  place: Place,
  places: readonly (Place | null)[],
  { visits, gaps, fixed = [] }: RescueRequest,
): boolean {
  const day = dayOf(place.start);
  const days = (other: string) => [
    ...fixed.filter((one) => one.id === other).map((one) => one.day),
    ...visits.flatMap((visit, i) => {
      const next = places[i] ?? null;
      return visit.id === other ? [dayOf(visit.start), ...(next === null ? [] : [dayOf(next.start)])] : [];
    }),
  ];
  const keepsGaps = gaps.every(({ from, to, atLeast }) => {
    if (from === id) return days(to).every((one) => daysBetween(day, one) >= atLeast);
    return to !== id || days(from).every((one) => daysBetween(one, day) >= atLeast);
  });
  return (
    keepsGaps && (window === null || window.ranges.some(({ first, last }) => first <= day && day <= last))
  );
}

/** All places of a visit that take nothing from the free time that is not there, nor what another visit has. */
export function allPlaces(visit: RescueVisit, { free, outages, now, step, horizonDays }: RescueRequest) {
  const own = new Set(minutesOf(visit, visit));
  const out = new Set(
    outages.flatMap(({ resource, during }) =>
      during.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => keyOf(resource, from + i))),
    ),
  );
  const inside = Object.entries(free).flatMap(([id, set]) =>
    id.startsWith('p')
      ? []
      : set.flatMap(([from, to]) => Array.from({ length: to - from }, (_, m) => keyOf(id, from + m))),
  );
  const there = new Set([...inside, ...own].filter((key) => !out.has(key)));
  // The patients are always free but for their visits.
  const isFree = (key: string): boolean => there.has(key) || (key.startsWith('p') && isPatientFree(key));
  const isPatientFree = (key: string): boolean => {
    const [id, minute] = key.split(' ') as [string, string];
    return (free[id] ?? []).some(([from, to]) => from <= Number(minute) && Number(minute) < to);
  };
  const candidates = (role: string) =>
    visit.shape.parts.find((part) => part.role === role)?.candidates.map((id) => id) ?? [];
  const devices = candidates('device');
  const places: Place[] = [];
  const end = (dayNumber(dayOf(now)) + horizonDays + 1) * 1440;
  for (let start = Math.ceil(now / 5) * 5; start < end; start += 5) {
    if (start % step !== 0 && start !== visit.start) continue;
    for (const specialist of candidates('specialist')) {
      if (!there.has(keyOf(specialist, start))) continue;
      if (visit.specialistLocked != null && specialist !== visit.specialistLocked) continue;
      for (const room of candidates('room')) {
        for (const device of devices.length === 0 ? [null] : devices) {
          const place = { start, specialist, room, devices: device === null ? [] : [device] };
          if (minutesOf(visit, place).every(isFree)) places.push(place);
        }
      }
    }
  }
  return places;
}

/** The value of the best list of places, by trying every place of every visit with every place of the others. */
export function exhaustiveRescue(request: RescueRequest): readonly number[] {
  const { visits } = request;
  const all = visits.map((visit) => [...allPlaces(visit, request), null]);
  let best: readonly number[] | null = null;
  const place = (chosen: readonly (Place | null)[]): void => {
    const value = rescueValue(chosen, { ...request, visits: visits.slice(0, chosen.length) });
    if (best !== null && !isLess(value, best)) return;
    if (!isAcceptable(chosen, request)) return;
    if (chosen.length === visits.length) {
      best = value;
      return;
    }
    for (const next of all[chosen.length] as readonly (Place | null)[]) place([...chosen, next]);
  };
  place([]);
  return best as unknown as readonly number[];
}

const isLess = (a: readonly number[], b: readonly number[]) => {
  const differs = a.findIndex((value, i) => value !== b[i]);
  return differs >= 0 && (a[differs] as number) < (b[differs] as number);
};
