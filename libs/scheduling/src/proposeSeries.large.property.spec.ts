import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeSeries } from './proposeSeries.js';
import { aLargeRequest, leastOfCourse, possibleDays } from './testing/largeSeries.js';
import { propertyRuns, propertyTimeout } from './testing/propertyRuns.js';

describe('proposeSeries, for large requests', { timeout: propertyTimeout }, () => {
  it('never beats the lower bound of its courses, and meets it where nothing ties them together', () => {
    const seen = { whole: 0, met: 0 };
    fc.assert(
      fc.property(aLargeRequest, (request) => {
        const proposal = proposeSeries(request);
        const days = possibleDays(request);
        const bounds = ['a', 'b'].map((name) =>
          leastOfCourse(
            request.sessions.filter(({ id }) => id.startsWith(name)),
            days,
          ),
        );
        const bound = bounds.reduce((sum, least) => sum + least, 0);
        if (proposal.unplaced.length > 0) {
          if (request.sessions.length === 6) expect(bound).toBe(Number.POSITIVE_INFINITY);
          return;
        }
        seen.whole++;
        expect(proposal.cost).toBeGreaterThanOrEqual(bound);
        if (request.sessions.length === 6) expect(proposal.cost).toBe(bound);
        if (proposal.cost === bound) seen.met++;
        expect(proposal.optimal).toBe(true);
      }),
      propertyRuns(0.05),
    );
    expect(seen.met).toBeGreaterThan(seen.whole / 2);
    expect(seen.whole).toBeGreaterThan(20);
  });
});
