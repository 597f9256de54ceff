import { addDays, type Day, type Interval, normalise, subtract } from '@stratum/calendar';
import fc from 'fast-check';
import type { FreeTime } from '../Availability.js';
import { claimsOf } from '../claimsOf.js';
import type { Outage, RescueRequest, RescueVisit } from '../RescueRequest.js';
import { shapeOf } from '../shapeOf.js';
import { at } from './at.js';

const TODAY: Day = '2026-03-02';
const DAYS = 3;
const NINE = at(`${TODAY}T09:00Z`);

/** On most days a stretch of half an hour to an hour and a half from nine. */
const someHours = fc
  .array(fc.record({ works: fc.nat(3), from: fc.nat(3), length: fc.integer({ min: 1, max: 5 }) }), {
    minLength: DAYS,
    maxLength: DAYS,
  })
  .map((days) =>
    normalise(
      days.flatMap(({ works, from, length }, day): Interval[] => {
        const start = NINE + day * 1440 + from * 15;
        return works === 0 ? [] : [[start, start + length * 15]];
      }),
    ),
  );

const hours: fc.Arbitrary<FreeTime> = fc.record({
  anna: someHours,
  ben: someHours,
  cleo: someHours,
  r1: someHours,
  r2: someHours,
  d1: someHours,
  d2: someHours,
  ...Object.fromEntries(
    ['p1', 'p2', 'p3'].map((id) => [id, fc.constant([[NINE - 540, NINE + DAYS * 1440] as const])]),
  ),
});

const aVisit = (id: string): fc.Arbitrary<RescueVisit> =>
  fc
    .record({
      patient: fc.constantFrom('p1', 'p2', 'p3'),
      minutes: fc.constantFrom(15, 30),
      after: fc.constantFrom(0, 0, 15, 1),
      device: fc.constantFrom(null, null, 'd1', 'd2'),
      day: fc.constantFrom(0, 0, 0, 1),
      at: fc.constantFrom(0, 5, 15, 30, 45, 60, 75, 90),
      specialist: fc.constantFrom('anna', 'anna', 'ben'),
      room: fc.constantFrom('r1', 'r2'),
      who: fc.subarray(['ben', 'cleo']),
      locked: fc.constantFrom(null, null, null, 'anna'),
      window: fc.option(fc.record({ ideal: fc.nat(2), latest: fc.nat(2), hole: fc.nat(4) })),
    })
    .map(
      ({ patient, minutes, after, device, day, at, specialist, room, who, locked, window }): RescueVisit => {
        const onDay = (days: number) => addDays(TODAY, days);
        const needs = { specialistMinutes: minutes, roomBeforeMinutes: 0, numbingMinutes: 0 };
        const shape = shapeOf({
          ...{ ...needs, roomAfterMinutes: after, rooms: ['r1', 'r2'], patientId: patient },
          devices: device === null ? [] : [['d1', 'd2']],
          specialists: [...new Set(['anna', specialist, ...who])],
        });
        const hole = [
          { first: onDay(-9), last: onDay((window?.hole ?? 9) - 1) },
          { first: onDay((window?.hole ?? 9) + 1), last: '9999-12-31' },
        ];
        return {
          ...{ id, shape, start: NINE + day * 1440 + at, specialist, room },
          devices: device === null ? [] : [device],
          specialistLocked: locked,
          window:
            window === null
              ? null
              : { ideal: onDay(window.ideal), latest: onDay(window.latest), ranges: hole },
        };
      },
    );

const anOutage: fc.Arbitrary<Outage> = fc
  .record({
    resource: fc.constantFrom('anna', 'anna', 'r1'),
    from: fc.constantFrom(0, 0, 20),
    length: fc.constantFrom(60, 120, 1440),
  })
  .map(({ resource, from, length }) => ({ resource, during: [[NINE + from, NINE + from + length]] }));

/** Small requests of at most five visits, two of which may be of one patient and keep days from each other. */
export const aRandomRescue: fc.Arbitrary<RescueRequest> = fc
  .record({
    visits: fc.tuple(aVisit('v1'), aVisit('v2'), aVisit('v3'), aVisit('v5'), aVisit('v6')),
    outage: anOutage,
    hours,
    gap: fc.constantFrom(null, null, 0, 1),
    fixed: fc.constantFrom(null, null, 1),
    now: fc.constantFrom(NINE - 60, NINE - 60, NINE + 20),
  })
  .map(({ visits, outage, hours: free, gap, fixed, now }): RescueRequest => {
    const kept = withoutOverlaps(visits);
    const claims = kept.flatMap((visit) => claimsOf(visit.shape, visit));
    const left = Object.entries(free).map(([id, set]) => {
      const taken = claims.filter((claim) => claim.resource === id);
      return [id, subtract(set, normalise(taken.map(({ from, to }): Interval => [from, to])))] as const;
    });
    return {
      ...{ outages: [outage], visits: kept, free: Object.fromEntries(left), now, zone: 'UTC', step: 15 },
      gaps: [
        ...(gap === null ? [] : [{ from: 'v1', to: 'v2', atLeast: gap }]),
        { from: 'v3', to: 'v4', atLeast: 1 },
      ],
      separations: [],
      fixed: fixed === null ? [] : [{ id: 'v4', day: addDays(TODAY, fixed + 1) }],
      horizonDays: DAYS - 1,
    };
  });

/** Visits that are booked take nothing twice. */
function withoutOverlaps(visits: readonly RescueVisit[]): readonly RescueVisit[] {
  return visits.filter((visit, i) => {
    const claims = claimsOf(visit.shape, visit);
    return visits
      .slice(0, i)
      .flatMap((other) => claimsOf(other.shape, other))
      .every((taken) =>
        claims.every(
          ({ resource, from, to }) => resource !== taken.resource || to <= taken.from || taken.to <= from,
        ),
      );
  });
}
