import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from './Interval.js';
import { intersect } from './intersect.js';
import { normalise } from './normalise.js';
import { subtract } from './subtract.js';

const anIntervals = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 })))
  .map((pairs) => pairs.map(([start, length]): Interval => [start, start + length]));

const members = (intervals: readonly Interval[]) => {
  const points = new Set<number>();
  for (const [start, end] of intervals) for (let n = start; n < end; n++) points.add(n);
  return points;
};

describe('interval sets agree with sets of points', () => {
  const agree = (name: string, property: (a: Interval[], b: Interval[]) => void) =>
    it(name, () => fc.assert(fc.property(anIntervals, anIntervals, property), { numRuns: 2000, seed: 7 }));

  agree('normalise keeps the points and leaves gaps between intervals', (a) => {
    const set = normalise(a);
    expect(members(set)).toEqual(members(a));
    for (let i = 1; i < set.length; i++) expect(set[i]?.[0]).toBeGreaterThan(set[i - 1]?.[1] as number);
  });

  agree('intersect', (a, b) => {
    const points = [...members(a)].filter((n) => members(b).has(n));
    expect(members(intersect(normalise(a), normalise(b)))).toEqual(new Set(points));
  });

  agree('subtract', (a, b) => {
    const points = [...members(a)].filter((n) => !members(b).has(n));
    expect(members(subtract(normalise(a), normalise(b)))).toEqual(new Set(points));
  });
});
