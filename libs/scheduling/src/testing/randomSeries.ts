import { addDays, type Day, type Interval, normalise } from '@stratum/calendar';
import fc from 'fast-check';
import type { FreeTime } from '../Availability.js';
import type { HardGap, HardSeparation, SeriesRequest, SeriesSession } from '../SeriesRequest.js';
import { shapeOf } from '../shapeOf.js';
import { at } from './at.js';

export const TODAY: Day = '2026-03-02';
export const DAYS = 9;

const aDayOffset = (min: number, max: number) => fc.integer({ min, max });

/** On most days a stretch of a quarter to three quarters of an hour from nine or half past nine. */
const someFreeTime = (odds: number) =>
  fc
    .array(fc.record({ works: fc.nat(odds), from: fc.nat(2), length: fc.integer({ min: 1, max: 3 }) }), {
      minLength: DAYS,
      maxLength: DAYS,
    })
    .map((days) =>
      normalise(
        days.flatMap(({ works, from, length }, day): Interval[] => {
          const start = at(`${TODAY}T09:00Z`) + day * 1440 + from * 15;
          return works === 0 ? [] : [[start, start + length * 15]];
        }),
      ),
    );

const free: fc.Arbitrary<FreeTime> = fc.record({
  anna: someFreeTime(2),
  ben: someFreeTime(1),
  r1: someFreeTime(4),
  r2: someFreeTime(1),
  d1: someFreeTime(4),
  d2: someFreeTime(1),
  p: fc.constant([[at(`${TODAY}T00:00Z`), at(`${addDays(TODAY, DAYS)}T00:00Z`)] as const]),
});

const aSession = (id: string): fc.Arbitrary<SeriesSession> =>
  fc
    .record({
      ideal: aDayOffset(0, 8),
      earliest: aDayOffset(-2, 4),
      hole: aDayOffset(0, 8),
      latest: fc.option(aDayOffset(2, 9), { nil: null, freq: 3 }),
      minutes: fc.constantFrom(15, 30),
      // Buffers that are no whole steps: visits of one day have to keep clear of each other by the minute.
      roomBefore: fc.constantFrom(0, 0, 1),
      numbing: fc.constantFrom(0, 0, 7),
      roomAfter: fc.constantFrom(0, 0, 1, 15),
      devices: fc.constantFrom<readonly (readonly string[])[]>([], [], [['d1']], [['d1', 'd2']]),
      who: fc.subarray(['anna', 'ben'], { minLength: 1 }),
      locked: fc.constantFrom(null, null, null, 'anna'),
    })
    .map(({ ideal, earliest, hole, latest, minutes, who, locked, devices, ...buffers }): SeriesSession => {
      const day = (days: number) => addDays(TODAY, days);
      const first = Math.min(earliest, ideal);
      const ranges =
        hole > first
          ? [
              { first: day(first), last: day(hole - 1) },
              { first: day(hole + 1), last: '9999-12-31' },
            ]
          : [{ first: day(first), last: '9999-12-31' }];
      const shape = shapeOf({
        ...{ specialistMinutes: minutes, numbingMinutes: buffers.numbing },
        ...{ roomBeforeMinutes: buffers.roomBefore, roomAfterMinutes: buffers.roomAfter },
        ...{ specialists: who, rooms: ['r1', 'r2'], devices, patientId: 'p' },
      });
      const late = latest === null ? null : day(latest);
      return {
        id,
        ideal: day(ideal),
        earliest: day(first),
        latest: late,
        ranges,
        shape,
        specialistLocked: locked,
      };
    });

const chainGaps = (ids: readonly string[]): fc.Arbitrary<readonly HardGap[]> =>
  fc
    .tuple(...ids.slice(1).map(() => fc.integer({ min: 0, max: 3 })))
    .map((days) => days.map((atLeast, i) => ({ from: ids[i] as string, to: ids[i + 1] as string, atLeast })));

/** Now and then a session has two followers, or has to keep away from the one before the last as well. */
const moreGaps = (ids: readonly string[]): fc.Arbitrary<readonly HardGap[]> =>
  ids.length < 3
    ? fc.constant([])
    : fc
        .record({ isOn: fc.nat(2), atLeast: fc.integer({ min: 0, max: 5 }) })
        .map(({ isOn, atLeast }) => (isOn === 0 ? [{ from: 'a1', to: 'a3', atLeast }] : []));

const someSeparations = (
  a: readonly string[],
  b: readonly string[],
): fc.Arbitrary<readonly HardSeparation[]> =>
  fc
    .tuple(
      ...a
        .flatMap((x) => b.map((y) => ({ x, y })))
        .map(({ x, y }) =>
          fc
            .record({
              ifAFirst: fc.integer({ min: 0, max: 3 }),
              ifBFirst: fc.integer({ min: 0, max: 3 }),
              isOn: fc.nat(2),
            })
            .map(({ isOn, ...days }) => (isOn === 0 ? [] : [{ a: x, b: y, ...days }])),
        ),
    )
    .map((lists) => lists.flat());

/** Small requests of one or two courses, four sessions in all at most, now and then with a session that is fixed. */
export const aRandomRequest: fc.Arbitrary<SeriesRequest> = fc
  .constantFrom<readonly [readonly string[], readonly string[]]>(
    [['a1', 'a2', 'a3'], []],
    [['a1', 'a2'], ['b1']],
    [
      ['a1', 'a2'],
      ['b1', 'b2'],
    ],
    [['a1', 'a2'], []],
    [['a1'], ['b1']],
  )
  .chain(([a, b]) => {
    return fc.record({
      sessions: fc.tuple(...[...a, ...b].map(aSession)),
      gaps: fc
        .tuple(chainGaps(a), moreGaps(a), fc.boolean(), fc.integer({ min: 0, max: 3 }), chainGaps(b))
        .map(([gaps, more, isTree, atLeast, gapsOfB]) => {
          const kept = isTree && more.length > 0 ? gaps.filter(({ to }) => to !== 'a3') : gaps;
          return [...kept, ...more, ...gapsOfB, { from: 'a0', to: 'a1', atLeast }];
        }),
      separations: someSeparations(a, b),
      fixed: fc.option(
        fc
          .record({ day: aDayOffset(-2, 3), done: fc.boolean() })
          .map(({ day, done }) => [{ id: 'a0', day: addDays(TODAY, day), done }]),
        { nil: [] },
      ),
      free,
      now: fc.constantFrom(at(`${TODAY}T08:00Z`), at(`${TODAY}T08:00Z`), at(`${TODAY}T09:20Z`)),
      zone: fc.constant('UTC'),
      step: fc.constant<15>(15),
      preference: fc.record({
        specialists: fc.constantFrom([], ['ben'], ['ben', 'anna']),
        fromMinute: fc.constantFrom(0, 555),
        toMinute: fc.constantFrom(1440, 600),
        weekdays: fc.constantFrom([1, 2, 3, 4, 5, 6, 7], [2, 4]),
      }),
      horizonDays: fc.constant(DAYS - 1),
      allowDrift: fc.boolean(),
      savedTripDays: fc.constantFrom(0, 0, 1, 3),
    });
  });
