import { type Interval, normalise } from '@stratum/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns, propertyTimeout } from '../testing/propertyRuns.js';
import { unite } from './unite.js';

const aSet = fc
  .array(fc.tuple(fc.integer({ min: -50, max: 100 }), fc.integer({ min: 1, max: 30 })), { maxLength: 6 })
  .map((list) => normalise(list.map(([from, length]): Interval => [from, from + length])));

describe('unite', { timeout: propertyTimeout }, () => {
  it.each([3, 20])('holds what any of up to %i sets holds, as sorting all their intervals says', (most) => {
    fc.assert(
      fc.property(fc.array(aSet, { maxLength: most }), (sets) => {
        expect(unite(sets)).toEqual(normalise(sets.flat()));
      }),
      propertyRuns(0.5),
    );
  });
});
