import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternativesFor } from './alternativesFor.js';
import type { Opening } from './Opening.js';
import { proposeSeries } from './proposeSeries.js';
import type { SeriesProposal } from './SeriesProposal.js';
import type { SeriesRequest } from './SeriesRequest.js';
import { exhaustiveSeries, isAllowed, seriesValue } from './testing/exhaustiveSeries.js';
import { propertyRuns, propertyTimeout } from './testing/propertyRuns.js';
import { aRandomRequest } from './testing/randomSeries.js';

/** The request without the sessions that have no place, and the openings of the others in its order. */
function placedPart(
  request: SeriesRequest,
  { placed }: Pick<SeriesProposal, 'placed'>,
): { readonly asked: SeriesRequest; readonly openings: readonly Opening[] } {
  const openingOf = new Map(placed.map(({ session, opening }) => [session, opening]));
  const sessions = request.sessions.filter(({ id }) => openingOf.has(id));
  return {
    asked: { ...request, sessions },
    openings: sessions.map(({ id }) => openingOf.get(id) as Opening),
  };
}

/** Whether no session has two that follow it; changes of specialist are counted along such chains. */
const isOfChains = ({ gaps }: SeriesRequest) => new Set(gaps.map(({ from }) => from)).size === gaps.length;

describe('proposeSeries, for random requests', { timeout: propertyTimeout }, () => {
  it('is as good as the best of all combinations, and finds none only where there is none', () => {
    const seen = { whole: 0, part: 0 };
    fc.assert(
      fc.property(aRandomRequest, (request) => {
        const proposal = proposeSeries(request);
        const best = exhaustiveSeries(request);
        expect(proposal.optimal).toBe(true);
        expect(proposal.unplaced.length === 0).toBe(best !== null);
        seen[best === null ? 'part' : 'whole']++;
        const { asked, openings } = placedPart(request, proposal);
        const weighed = seriesValue(openings, asked)[0];
        expect(proposal.cost).toBe(seriesValue(openings, { ...asked, savedTripDays: 0 })[0]);
        if (best !== null && isOfChains(request)) expect(seriesValue(openings, request)).toEqual(best);
        if (best !== null) expect(weighed).toBe(best[0]);
      }),
      propertyRuns(0.4),
    );
    expect(Math.min(seen.whole, seen.part)).toBeGreaterThan(20);
  });

  it('keeps every distance, takes nothing twice, and skips no session of a course', () => {
    fc.assert(
      fc.property(aRandomRequest, (request) => {
        const proposal = proposeSeries(request);
        const { asked, openings } = placedPart(request, proposal);
        expect(isAllowed(openings, asked)).toBe(true);
        for (const { session } of proposal.unplaced) {
          const followers = request.gaps.filter(({ from }) => from === session).map(({ to }) => to);
          for (const { id } of asked.sessions) expect(followers).not.toContain(id);
        }
        const ids = [...proposal.placed, ...proposal.unplaced].map(({ session }) => session).sort();
        expect(ids).toEqual(request.sessions.map(({ id }) => id).sort());
      }),
      propertyRuns(0.4),
    );
  });

  it('places as many sessions as can be placed, at the least cost', () => {
    fc.assert(
      fc.property(aRandomRequest, (request) => {
        const proposal = proposeSeries(request);
        if (proposal.unplaced.length === 0 || !isOfChains(request)) return;
        const course = (letter: string) => request.sessions.filter(({ id }) => id.startsWith(letter));
        const [a, b] = [course('a'), course('b')];
        const size = proposal.placed.length;
        let best = Number.POSITIVE_INFINITY;
        for (let i = 0; i <= a.length; i++) {
          for (let j = 0; j <= b.length; j++) {
            if (i + j < size) continue;
            const value = exhaustiveSeries({ ...request, sessions: [...a.slice(0, i), ...b.slice(0, j)] });
            if (i + j > size) expect(value).toBeNull();
            else if (value !== null) best = Math.min(best, value[0] as number);
          }
        }
        const { asked, openings } = placedPart(request, proposal);
        expect(seriesValue(openings, asked)[0]).toBe(best);
      }),
      propertyRuns(0.2),
    );
  });

  it('offers ways out and alternatives that keep all rules beside the sessions that are placed', () => {
    fc.assert(
      fc.property(aRandomRequest, (request) => {
        const proposal = proposeSeries(request);
        const { asked } = placedPart(request, proposal);
        for (const { id } of request.sessions) {
          const others = asked.sessions.filter((session) => session.id !== id);
          const session = request.sessions.find((one) => one.id === id) as SeriesRequest['sessions'][number];
          const openingOf = new Map(proposal.placed.map((placed) => [placed.session, placed.opening]));
          const staying = others.map((one) => openingOf.get(one.id) as Opening);
          const nearest = proposal.unplaced.find((unplaced) => unplaced.session === id)?.nearest ?? [];
          for (const opening of [...nearest, ...alternativesFor(id, request, proposal)]) {
            expect(isAllowed([...staying, opening], { ...request, sessions: [...others, session] })).toBe(
              true,
            );
            expect(
              session.ranges.some(({ first, last }) => first <= opening.day && opening.day <= last),
            ).toBe(true);
          }
        }
      }),
      propertyRuns(0.2),
    );
  });
});
