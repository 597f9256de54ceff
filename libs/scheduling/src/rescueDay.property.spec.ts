import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RescueProposal } from './RescueProposal.js';
import type { RescueRequest } from './RescueRequest.js';
import { rescueDay } from './rescueDay.js';
import {
  allPlaces,
  exhaustiveRescue,
  isAcceptable,
  minutesOf,
  rescueValue,
} from './testing/exhaustiveRescue.js';
import { propertyRuns, propertyTimeout } from './testing/propertyRuns.js';
import { aRandomRescue } from './testing/randomRescue.js';

const openingsOf = ({ visits }: RescueRequest, { lines }: RescueProposal) =>
  visits.map(({ id }) => lines.find(({ visit }) => visit === id)?.opening ?? null);

const partsOf = ({ cost }: RescueProposal) => [
  ...[cost.unplaced, cost.outsideWindow, cost.otherDay, cost.days, cost.fromIdeal],
  ...[cost.moved, cost.minutes, cost.otherSpecialist, cost.otherRoom],
];

describe('rescueDay, for random days', { timeout: propertyTimeout }, () => {
  it('is as good as the best of all combinations, and says so', () => {
    const seen = { placed: 0, unplaced: 0, moved: 0 };
    fc.assert(
      fc.property(aRandomRescue, (request) => {
        const proposal = rescueDay(request);
        expect(proposal.optimal).toBe(true);
        expect(proposal.atLeast).toEqual(proposal.cost);
        expect(partsOf(proposal)).toEqual(rescueValue(openingsOf(request, proposal), request));
        expect(partsOf(proposal)).toEqual(exhaustiveRescue(request));
        seen.unplaced += proposal.cost.unplaced;
        seen.moved += proposal.cost.moved;
        seen.placed += request.visits.length - proposal.cost.unplaced;
      }),
      propertyRuns(0.4),
    );
    expect(Math.min(seen.placed, seen.unplaced, seen.moved)).toBeGreaterThan(50);
  });

  it('gives lines of which any can be accepted: nothing is taken twice, whatever becomes of the others', () => {
    fc.assert(
      fc.property(
        aRandomRescue,
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        (request, accepts) => {
          const openings = openingsOf(request, rescueDay(request));
          expect(isAcceptable(openings, request)).toBe(true);
          const out = new Set(request.outages.map(({ resource }) => resource));
          const taken = request.visits.flatMap((visit, i) => {
            const opening = openings[i] ?? null;
            if (opening !== null && accepts[i] === true) return minutesOf(visit, opening);
            return minutesOf(visit, visit).filter((key) => !out.has(key.split(' ')[0] as string));
          });
          expect(new Set(taken).size).toBe(taken.length);
          for (const [i, visit] of request.visits.entries()) {
            const opening = openings[i] ?? null;
            if (opening === null) continue;
            const { start, specialist, room, devices } = opening;
            expect(allPlaces(visit, request)).toContainEqual({ start, specialist, room, devices });
          }
        },
      ),
      propertyRuns(0.2),
    );
  });
});
