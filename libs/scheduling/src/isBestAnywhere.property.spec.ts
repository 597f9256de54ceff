import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBestAnywhere } from './isBestAnywhere.js';
import { nearIdeal } from './nearIdeal.js';
import { proposeSeries } from './proposeSeries.js';
import { aLargeRequest } from './testing/largeSeries.js';
import { propertyRuns, propertyTimeout } from './testing/propertyRuns.js';

describe('a series that is placed near its ideal days alone', { timeout: propertyTimeout }, () => {
  it('is the one that all days would give, wherever it is taken for the best', () => {
    const seen = { sure: 0, unsure: 0 };
    fc.assert(
      fc.property(aLargeRequest, fc.nat(4), (request, reach) => {
        const sessions = request.sessions.map((one) => ({ ...one, ranges: nearIdeal(one, reach) }));
        const near = proposeSeries({ ...request, sessions });
        const all = proposeSeries(request);
        if (!isBestAnywhere(near, reach)) {
          seen.unsure++;
          return;
        }
        seen.sure++;
        expect(near.placed).toEqual(all.placed);
        expect(near.cost).toBe(all.cost);
      }),
      propertyRuns(0.05),
    );
    expect(seen.sure).toBeGreaterThan(10);
    expect(seen.unsure).toBeGreaterThan(10);
  });
});

describe('isBestAnywhere', () => {
  const placed = { unplaced: [], optimal: true };

  it('is sure of what lies on the ideal days, and of what every session needs by itself', () => {
    expect(isBestAnywhere({ ...placed, cost: 0, fewestDays: [0, 0] }, 0)).toBe(true);
    expect(isBestAnywhere({ ...placed, cost: 6, fewestDays: [1, 1, 1, 1, 1, 1] }, 2)).toBe(true);
  });

  it('is not sure where one session further away could bring the others nearer', () => {
    expect(isBestAnywhere({ ...placed, cost: 2, fewestDays: [0, 0] }, 2)).toBe(true);
    expect(isBestAnywhere({ ...placed, cost: 3, fewestDays: [0, 0] }, 2)).toBe(false);
  });

  it('is not sure of a search that was cut short, nor of a series with a gap', () => {
    expect(isBestAnywhere({ ...placed, optimal: false, cost: 0, fewestDays: [0] }, 2)).toBe(false);
    const reason = { code: 'no-room', params: {} } as const;
    const unplaced = [{ session: 's2', reason, nearest: [] }];
    expect(isBestAnywhere({ ...placed, unplaced, cost: 0, fewestDays: [0] }, 2)).toBe(false);
  });
});
