import { type Day, dayFromNumber, dayNumber, type Interval } from '@stratum/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeSeries } from './proposeSeries.js';
import type { HardSeparation, SeriesRequest } from './SeriesRequest.js';
import { aLargeRequest, leastOfCourse, possibleDays, someHours } from './testing/largeSeries.js';
import { propertyRuns, propertyTimeout } from './testing/propertyRuns.js';
import type { Part } from './VisitShape.js';

/**
 * Large requests with other people and another room for the second course, in the afternoon: nothing but the distance
 * between `a1` and `b0` ties the courses together.
 */
const coursesApart: fc.Arbitrary<SeriesRequest> = fc
  .tuple(
    aLargeRequest.filter(({ sessions }) => sessions.length > 6),
    fc.record(Object.fromEntries(['cleo', 'dora', 'r3'].map((id) => [id, someHours]))),
    fc.record({ ifAFirst: fc.integer({ min: 4, max: 20 }), ifBFirst: fc.integer({ min: 4, max: 20 }) }),
  )
  .map(([request, afternoon, apart]): SeriesRequest => {
    const later = Object.entries(afternoon).map(([id, set]) => {
      return [id, set.map(([from, to]): Interval => [from + 300, to + 300])] as const;
    });
    const only = (ids: readonly string[]) => (part: Part) => ({
      ...part,
      candidates: part.candidates.filter((id) => id === 'p' || ids.includes(id)),
    });
    const sessions = request.sessions.map((session) => {
      const ids = session.id.startsWith('a') ? ['anna', 'ben', 'r1', 'r2'] : ['cleo', 'dora', 'r3'];
      return { ...session, shape: { ...session.shape, parts: session.shape.parts.map(only(ids)) } };
    });
    const separations = [{ a: 'a1', b: 'b0', ...apart }];
    return { ...request, sessions, separations, free: { ...request.free, ...Object.fromEntries(later) } };
  });

/** The fewest days of two courses tied together by one distance: every pair of days of the two sessions is tried. */
function leastOfBoth(request: SeriesRequest): number {
  const [separation] = request.separations as [HardSeparation];
  const course = (name: string) => request.sessions.filter(({ id }) => id.startsWith(name));
  const days = {
    a: possibleDays(request, ['anna', 'ben'], ['r1', 'r2']),
    b: possibleDays(request, ['cleo', 'dora'], ['r3']),
  };
  const withOn = (name: 'a' | 'b', session: string) =>
    [...days[name]].map((day) => {
      const fixed = course(name).map((one) => {
        return one.id === session
          ? { ...one, earliest: later(one.earliest, day), latest: earlier(one.latest as Day, day) }
          : one;
      });
      return { day, least: leastOfCourse(fixed, days[name]) };
    });
  const [ofA, ofB] = [withOn('a', separation.a), withOn('b', separation.b)];
  let least = Number.POSITIVE_INFINITY;
  for (const a of ofA) {
    for (const b of ofB) {
      const keeps =
        b.day - a.day >= separation.ifAFirst || a.day - b.day >= (separation.ifBFirst ?? separation.ifAFirst);
      if (keeps) least = Math.min(least, a.least + b.least);
    }
  }
  return least;
}

const later = (day: Day, number: number) => (dayNumber(day) > number ? day : dayFromNumber(number));
const earlier = (day: Day, number: number) => (dayNumber(day) < number ? day : dayFromNumber(number));

describe('proposeSeries, for two courses tied together', { timeout: propertyTimeout }, () => {
  it('finds the best of two courses that keep a distance from each other, as every pair of days says', () => {
    const seen = { whole: 0, tied: 0 };
    fc.assert(
      fc.property(coursesApart, (request) => {
        const proposal = proposeSeries(request);
        const least = leastOfBoth(request);
        expect(proposal.unplaced.length > 0).toBe(least === Number.POSITIVE_INFINITY);
        if (proposal.unplaced.length > 0) return;
        expect(proposal).toMatchObject({ cost: least, optimal: true });
        seen.whole++;
        const free = {
          ...request,
          separations: [{ ...(request.separations[0] as HardSeparation), ifAFirst: 0, ifBFirst: 0 }],
        };
        if (leastOfBoth(free) < least) seen.tied++;
      }),
      propertyRuns(0.02),
    );
    expect(Math.min(seen.whole, seen.tied)).toBeGreaterThan(2);
  });
});
