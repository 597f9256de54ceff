import { addDays, type Day, dayNumber, type Interval, normalise } from '@stratum/calendar';
import fc from 'fast-check';
import type { FreeTime } from '../Availability.js';
import type { SeriesRequest, SeriesSession } from '../SeriesRequest.js';
import { shapeOf } from '../shapeOf.js';
import { at } from './at.js';

const TODAY: Day = '2026-03-02';
const DAYS = 150;
const PEOPLE = ['anna', 'ben', 'cleo', 'dora'];
const ROOMS = ['r1', 'r2', 'r3'];

/** On some days a stretch of one to three half hours. */
export const someHours = fc
  .array(fc.record({ works: fc.nat(5), from: fc.nat(3), length: fc.integer({ min: 1, max: 3 }) }), {
    minLength: DAYS,
    maxLength: DAYS,
  })
  .map((days) =>
    normalise(
      days.flatMap(({ works, from, length }, day): Interval[] => {
        const start = at(`${TODAY}T09:00Z`) + day * 1440 + from * 30;
        return works > 1 ? [] : [[start, start + length * 30]];
      }),
    ),
  );

/** Courses of six and of four sessions, three weeks and a month apart, now and then with a distance between them. */
export const aLargeRequest: fc.Arbitrary<SeriesRequest> = fc
  .record({
    free: fc.record(Object.fromEntries([...PEOPLE, ...ROOMS].map((id) => [id, someHours]))),
    first: fc.tuple(fc.nat(10), fc.nat(30)),
    early: fc.nat(9),
    late: fc.integer({ min: 3, max: 20 }),
    courses: fc.constantFrom(1, 2),
    separation: fc.option(fc.nat(7)),
  })
  .map(({ free, first, early, late, courses, separation }): SeriesRequest => {
    const course = (name: string, count: number, start: number, apart: number) =>
      Array.from({ length: count }, (_, i): SeriesSession => {
        const ideal = addDays(TODAY, start + i * apart);
        const people = { specialists: PEOPLE, rooms: ROOMS, devices: [], patientId: 'p' };
        const times = { specialistMinutes: 30, roomBeforeMinutes: 0, numbingMinutes: 0, roomAfterMinutes: 0 };
        const earliest = addDays(ideal, -early);
        return {
          ...{ id: `${name}${i}`, ideal, earliest, latest: addDays(ideal, late) },
          ranges: [{ first: earliest, last: '9999-12-31' }],
          shape: shapeOf({ ...times, ...people }),
        };
      });
    const lists = [course('a', 6, first[0], 21), ...(courses === 2 ? [course('b', 4, first[1], 30)] : [])];
    const always = [[at(`${TODAY}T00:00Z`), at(`${addDays(TODAY, DAYS)}T00:00Z`)] as const];
    return {
      sessions: lists.flat(),
      gaps: lists.flatMap((list) =>
        list.slice(1).map(({ id }, i) => ({ from: list[i]?.id as string, to: id, atLeast: 18 })),
      ),
      separations:
        separation === null
          ? []
          : lists
              .slice(1)
              .flatMap(([b]) => [{ a: 'a1', b: b?.id as string, ifAFirst: separation, ifBFirst: 7 }]),
      free: { ...free, p: always } as FreeTime,
      ...{ now: at(`${TODAY}T08:00Z`), zone: 'UTC', step: 15, preference: {}, horizonDays: DAYS - 1 },
    };
  });

/** Days on which somebody and some room have the same half hour, looked up quarter by quarter. */
export function possibleDays({ free }: SeriesRequest, people = PEOPLE, rooms = ROOMS): ReadonlySet<number> {
  const holds = (id: string, start: number) =>
    (free[id] ?? []).some(([from, to]) => from <= start && start + 30 <= to);
  const days = new Set<number>();
  for (let start = at(`${TODAY}T09:00Z`); start < at(`${TODAY}T00:00Z`) + DAYS * 1440; start += 15) {
    if (people.some((id) => holds(id, start)) && rooms.some((id) => holds(id, start))) {
      days.add(Math.floor(start / 1440));
    }
  }
  return days;
}

/** The fewest days from the ideals of one course by itself: for each day the best of all that may come before it. */
export function leastOfCourse(sessions: readonly SeriesSession[], days: ReadonlySet<number>): number {
  let before: ReadonlyMap<number, number> = new Map([[Number.NEGATIVE_INFINITY, 0]]);
  for (const { ideal, earliest, latest } of sessions) {
    const next = new Map<number, number>();
    for (const day of days) {
      if (day < dayNumber(earliest) || day > dayNumber(latest as Day)) continue;
      const least = Math.min(...[...before].flatMap(([other, cost]) => (day - other >= 18 ? [cost] : [])));
      if (least < Number.POSITIVE_INFINITY) next.set(day, least + Math.abs(day - dayNumber(ideal)));
    }
    before = next;
  }
  return Math.min(...before.values());
}
