import { addDays, type Interval, normalise } from '@stratum/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FreedTimeRequest, fitFreedTime, type Waiting } from './fitFreedTime.js';
import { shapeOf } from './shapeOf.js';
import { at } from './testing/at.js';
import { propertyRuns, propertyTimeout } from './testing/propertyRuns.js';

const START = at('2026-03-10T09:00Z');

const aFreeSet = fc
  .array(fc.tuple(fc.integer({ min: -6, max: 18 }), fc.integer({ min: 1, max: 16 })), { maxLength: 3 })
  .map((list) =>
    normalise(list.map(([from, length]): Interval => [START + from * 5, START + (from + length) * 5])),
  );

const aWaiting = (id: string): fc.Arbitrary<Waiting> =>
  fc
    .record({
      minutes: fc.constantFrom(15, 20, 30, 45),
      numbing: fc.constantFrom(0, 0, 10),
      after: fc.constantFrom(0, 10),
      fromMinute: fc.constantFrom(0, 560, 600),
      window: fc.option(fc.record({ ideal: fc.nat(4), latest: fc.option(fc.nat(6)), first: fc.nat(4) })),
      bookedOn: fc.option(fc.nat(6)),
    })
    .map(({ minutes, numbing, after, fromMinute, window, bookedOn }): Waiting => {
      const day = (days: number) => addDays('2026-03-08', days);
      const times = { specialistMinutes: minutes, numbingMinutes: numbing, roomAfterMinutes: after };
      const people = { specialists: ['ben', 'anna'], rooms: ['r1', 'r2'], devices: [], patientId: id };
      return {
        id,
        shape: shapeOf({ ...times, ...people, roomBeforeMinutes: 0 }),
        window:
          window === null
            ? null
            : {
                ideal: day(window.ideal),
                latest: window.latest === null ? null : day(window.latest),
                ranges: [{ first: day(window.first), last: '9999-12-31' }],
              },
        bookedOn: bookedOn === null ? null : day(bookedOn),
        preference: { fromMinute },
      };
    });

const aFreedTime: fc.Arbitrary<FreedTimeRequest> = fc.record({
  specialist: fc.constant('anna'),
  during: fc
    .tuple(fc.nat(12), fc.integer({ min: 2, max: 12 }))
    .map(([from, length]): Interval => [START + from * 5, START + (from + length) * 5]),
  free: fc.record({ anna: aFreeSet, ben: aFreeSet, r1: aFreeSet, r2: aFreeSet, w1: aFreeSet, w2: aFreeSet }),
  waiting: fc.tuple(aWaiting('w1'), aWaiting('w2')),
  now: fc.constantFrom(START - 1440, START + 15),
  zone: fc.constant('UTC'),
  step: fc.constantFrom<5 | 15>(5, 15),
});

/** The least cost and then waste of all starts of the day, every minute of every part looked up; null when there are none. */
function bestByMinute({ shape, preference }: Waiting, { during, free, now, step }: FreedTimeRequest) {
  const isFree = (id: string, from: number, to: number) =>
    (free[id] ?? []).some(([start, end]) => start <= from && to <= end);
  const work = shape.parts.find(({ role }) => role === 'specialist') as { from: number; to: number };
  let best: readonly [number, number] | null = null;
  for (let start = START - 540; start < START + 900; start++) {
    if (start % step !== 0 || start < now) continue;
    const [from, to] = [start + work.from, start + work.to];
    const inside = Math.min(to, during[1]) - Math.max(from, during[0]);
    const fits = shape.parts.every((part) =>
      part.candidates.some(
        (id) =>
          (part.role !== 'specialist' || id === 'anna') && isFree(id, start + part.from, start + part.to),
      ),
    );
    if (!fits || inside <= 0) continue;
    const value = [
      start % 1440 < (preference?.fromMinute ?? 0) ? 10 : 0,
      during[1] - during[0] - inside,
    ] as const;
    if (best === null || value[0] < best[0] || (value[0] === best[0] && value[1] < best[1])) best = value;
  }
  return best;
}

describe('fitFreedTime, for random freed times', { timeout: propertyTimeout }, () => {
  it('finds for everybody whether and how well the freed time fits, as a search minute by minute does', () => {
    let found = 0;
    fc.assert(
      fc.property(aFreedTime, (request) => {
        const fits = fitFreedTime(request);
        found += fits.length;
        for (const one of request.waiting) {
          const isAllowed =
            (one.bookedOn == null || one.bookedOn > '2026-03-10') &&
            (one.window === null || (one.window.ranges[0]?.first as string) <= '2026-03-10');
          const best = isAllowed ? bestByMinute(one, request) : null;
          const opening = fits.find(({ id }) => id === one.id)?.opening ?? null;
          expect(opening === null).toBe(best === null);
          if (opening === null || best === null) continue;
          const work = one.shape.parts.find(({ role }) => role === 'specialist') as {
            from: number;
            to: number;
          };
          const [from, to] = [opening.start + work.from, opening.start + work.to];
          const inside = Math.min(to, request.during[1]) - Math.max(from, request.during[0]);
          expect([opening.cost, request.during[1] - request.during[0] - inside]).toEqual(best);
        }
      }),
      propertyRuns(0.5),
    );
    expect(found).toBeGreaterThan(50);
  });
});
