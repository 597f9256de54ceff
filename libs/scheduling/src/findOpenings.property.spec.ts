import { type Interval, normalise } from '@stratum/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FreeTime } from './Availability.js';
import { findOpenings, type OpeningSearch } from './findOpenings.js';
import { propertyRuns, propertyTimeout } from './testing/propertyRuns.js';
import type { Part } from './VisitShape.js';

const START = 29_540_160;
const LENGTH = 180;

const aFreeSet = fc
  .array(fc.tuple(fc.integer({ min: 0, max: LENGTH }), fc.integer({ min: 5, max: 120 })), { maxLength: 4 })
  .map((list) => normalise(list.map(([from, length]): Interval => [START + from, START + from + length])));

const aPart = (role: Part['role'], ids: readonly string[]) =>
  fc
    .record({
      candidates: fc.subarray([...ids], { minLength: 1 }),
      from: fc.integer({ min: -2, max: 4 }),
      length: fc.integer({ min: 1, max: 8 }),
    })
    .map(
      ({ candidates, from, length }): Part => ({ role, candidates, from: from * 5, to: (from + length) * 5 }),
    );

const aSearch: fc.Arbitrary<OpeningSearch> = fc.record({
  shape: fc
    .tuple(
      aPart('specialist', ['s1', 's2']),
      aPart('room', ['r1', 'r2']),
      aPart('patient', ['p']),
      fc.array(aPart('device', ['d1', 'd2']), { maxLength: 2 }),
    )
    .map(([specialist, room, patient, devices]) => ({
      parts: [specialist, room, patient, ...devices],
      length: patient.to,
    })),
  free: fc.record({
    s1: aFreeSet,
    s2: aFreeSet,
    r1: aFreeSet,
    r2: aFreeSet,
    p: aFreeSet,
    d1: aFreeSet,
    d2: aFreeSet,
  }),
  within: aFreeSet.map((set) => [...set, [START + 30, START + 150] as const]),
  step: fc.constantFrom(5, 10, 15),
  now: fc.integer({ min: START - 10, max: START + 60 }),
  zone: fc.constantFrom('Europe/Berlin', 'Australia/Lord_Howe'),
  each: fc.constant('combination'),
});

/** Every choice of resources for every minute of the grid, each minute of each part looked up. */
function minuteByMinute({ shape, free, within, step, now }: OpeningSearch): readonly string[] {
  const minutes = new Map(
    Object.entries(free as FreeTime).map(([id, set]) => {
      const inside = set.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
      return [id, new Set(inside)] as const;
    }),
  );
  const choices = shape.parts.reduce<readonly (readonly string[])[]>(
    (lists, { candidates }) => lists.flatMap((list) => candidates.map((id) => [...list, id])),
    [[]],
  );
  const found: string[] = [];
  for (let start = Math.ceil((START - 60) / step) * step; start < START + LENGTH + 180; start += step) {
    if (start < now || !within.some(([from, to]) => from <= start && start < to)) continue;
    for (const chosen of choices) {
      if (new Set(chosen).size < chosen.length) continue;
      const fits = chosen.every((id, i) => {
        const { from, to } = shape.parts[i] as Part;
        for (let minute = start + from; minute < start + to; minute++)
          if (!minutes.get(id)?.has(minute)) return false;
        return true;
      });
      if (fits) found.push([start, ...chosen.filter((id) => id !== 'p')].join(' '));
    }
  }
  return found.sort();
}

describe('findOpenings, for random shapes and free times', { timeout: propertyTimeout }, () => {
  it('finds exactly the combinations that a search minute by minute finds', () => {
    let openings = 0;
    fc.assert(
      fc.property(aSearch, (search) => {
        const found = findOpenings(search).map(({ start, specialist, room, devices }) =>
          [start, specialist, room, ...devices].join(' '),
        );
        openings += found.length;
        expect(found.sort()).toEqual(minuteByMinute(search));
      }),
      propertyRuns(),
    );
    expect(openings).toBeGreaterThan(0);
  });

  it('offers each start once when nothing else is asked, and no start less', () => {
    fc.assert(
      fc.property(aSearch, (search) => {
        const starts = findOpenings({ ...search, each: 'start' }).map(({ start }) => start);
        const all = findOpenings(search).map(({ start }) => start);
        expect(starts).toEqual([...new Set(all)]);
      }),
      propertyRuns(0.5),
    );
  });
});
