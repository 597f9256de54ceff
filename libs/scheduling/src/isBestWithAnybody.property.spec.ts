import { type Interval, subtract } from '@stratum/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewCandidates } from './fewCandidates.js';
import { isBestWithAnybody } from './isBestWithAnybody.js';
import { proposeSeries } from './proposeSeries.js';
import type { SeriesRequest } from './SeriesRequest.js';
import { shapeOf } from './shapeOf.js';
import { at } from './testing/at.js';
import { aLargeRequest } from './testing/largeSeries.js';
import { propertyRuns, propertyTimeout } from './testing/propertyRuns.js';
import { aRandomRequest } from './testing/randomSeries.js';

const MONDAY = at('2026-03-02T09:30Z');

/** Half past nine to half past ten from Monday to Friday. */
const mornings = Array.from({ length: 150 }, (_, day) => day)
  .filter((day) => day % 7 < 5)
  .map((day): Interval => [MONDAY + day * 1440, MONDAY + day * 1440 + 60]);

/** The clinic of large requests on ordinary days: what was somebody's free time there is what is taken here. */
const anOrdinaryRequest = fc
  .tuple(aLargeRequest, fc.constantFrom([], ['ben'], ['dora', 'anna']), fc.constantFrom(0, 600))
  .map(([request, specialists, fromMinute]): SeriesRequest => {
    const free = Object.entries(request.free).map(([id, taken]) => [
      id,
      id === 'p' ? taken : subtract(mornings, taken),
    ]);
    return { ...request, free: Object.fromEntries(free), preference: { specialists, fromMinute } };
  });

/** The request with one candidate for each part. */
function withFew(request: SeriesRequest, from: number): SeriesRequest {
  const liked = request.preference.specialists?.slice(0, 1) ?? [];
  const few = fewCandidates(request.sessions, { most: 1, from, liked });
  const sessions = request.sessions.map((session) => {
    const parts = session.shape.parts.map((part) => {
      return { ...part, candidates: part.candidates.filter((id) => few.has(id)) };
    });
    return { ...session, shape: { ...session.shape, parts } };
  });
  return { ...request, sessions };
}

describe('a series that is placed with few', { timeout: propertyTimeout }, () => {
  it.each([
    ['sessions that share days, nearly everything taken', aRandomRequest, 0.1, 0],
    ['long courses on ordinary days', anOrdinaryRequest, 0.1, 20],
  ])(
    'is as good as one with everybody, wherever it is taken for the best: %s',
    (_, requests, share, surely) => {
      const seen = { sure: 0, unsure: 0 };
      fc.assert(
        fc.property(requests, fc.nat(3), (request, from) => {
          const few = proposeSeries(withFew(request, from));
          const all = proposeSeries(request);
          if (!isBestWithAnybody(few, request)) {
            seen.unsure++;
            return;
          }
          seen.sure++;
          expect(few.worth).toBe(all.worth);
          expect(few.cost).toBe(all.cost);
        }),
        propertyRuns(share),
      );
      expect(seen.sure).toBeGreaterThanOrEqual(surely);
      expect(seen.unsure).toBeGreaterThan(20);
    },
  );
});

describe('isBestWithAnybody', () => {
  it('says nothing of sessions that may share a day: two rooms make room for what one has no time for', () => {
    const shape = shapeOf({
      ...{ specialistMinutes: 30, roomBeforeMinutes: 0, numbingMinutes: 0, roomAfterMinutes: 15 },
      ...{ specialists: ['anna', 'ben'], rooms: ['r1', 'r2'], devices: [], patientId: 'p' },
    });
    const day = { ideal: '2026-03-02', earliest: '2026-03-02', latest: null } as const;
    const ranges = [{ first: day.ideal, last: '9999-12-31' }] as const;
    const hour = (day: string) => [at(`${day}T09:00Z`), at(`${day}T10:15Z`)] as const;
    const free = Object.fromEntries(
      ['anna', 'ben', 'r1', 'r2', 'p'].map((id) => [id, [hour('2026-03-02'), hour('2026-03-03')]]),
    );
    const request: SeriesRequest = {
      sessions: ['peel', 'filler'].map((id) => ({ id, ...day, ranges, shape })),
      ...{ gaps: [], separations: [], free, now: at('2026-03-02T08:00Z'), zone: 'UTC', step: 15 },
      ...{ preference: {}, horizonDays: 10 },
    };
    const few = proposeSeries(withFew(request, 0));
    expect([few.cost, proposeSeries(request).cost]).toEqual([1, 0]);
    expect(isBestWithAnybody(few, request)).toBe(false);
  });
});
