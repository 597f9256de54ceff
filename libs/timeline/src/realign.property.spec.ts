import { addDays } from '@stratum/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Occurrence } from './Occurrence.js';
import type { Plan } from './Plan.js';
import { realign } from './realign.js';
import { solvePlan } from './solvePlan.js';
import { propertyRuns, propertyTimeout } from './testing/propertyRuns.js';
import { aPlanOccurrence } from './testing/randomOccurrence.js';
import { aRandomPlan, TODAY } from './testing/randomPlan.js';

const anySession = ({ sessions }: Plan): fc.Arbitrary<Occurrence> =>
  fc
    .record({
      kind: fc.constantFrom('done', 'missed', 'cancelled', 'moved', 'booked', 'healed-late', 'skipped'),
      session: fc.constantFrom(...sessions),
      days: fc.integer({ min: -5, max: 30 }),
    })
    .map(({ kind, session: { id: session, on: booked }, days }): Occurrence => {
      const on = addDays(TODAY, days);
      if (kind === 'cancelled' || kind === 'skipped') return { kind, session };
      if (kind === 'healed-late') return { kind, session, until: on };
      return { kind, session, on: kind === 'missed' ? (booked ?? on) : on } as Occurrence;
    });

const anOccurrence = (plan: Plan) =>
  fc.oneof({ weight: 2, arbitrary: anySession(plan) }, { weight: 3, arbitrary: aPlanOccurrence(plan) });

const aPlanWithOccurrence = aRandomPlan.chain((plan) =>
  fc.record({ plan: fc.constant(plan), occurrence: anOccurrence(plan) }),
);

const holds = (property: (plan: Plan, occurrence: Occurrence) => void) =>
  fc.assert(
    fc.property(aPlanWithOccurrence, ({ plan, occurrence }) => property(plan, occurrence)),
    propertyRuns,
  );

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

describe('realign, for random plans and occurrences', { timeout: propertyTimeout }, () => {
  it('changes nothing more when told twice', () => {
    holds((plan, occurrence) => {
      const once = realign(plan, occurrence, TODAY);
      const twice = realign(once.plan, occurrence, TODAY);
      expect(JSON.stringify([twice.plan, twice.windows])).toBe(JSON.stringify([once.plan, once.windows]));
      expect([twice.changes, twice.reordered]).toEqual([[], []]);
      expect([twice.flags, twice.asks, twice.conflict]).toEqual([once.flags, once.asks, once.conflict]);
    });
  });

  it('leaves the plan handed in as it was, so that storing it again undoes everything', () => {
    holds((plan, occurrence) => {
      const before = JSON.stringify([plan, solvePlan(plan, TODAY)]);
      realign(freeze(plan), occurrence, TODAY);
      expect(JSON.stringify([plan, solvePlan(plan, TODAY)])).toBe(before);
    });
  });

  it('gives the windows that the new plan has when solved afresh, also after a round trip as JSON', () => {
    holds((plan, occurrence) => {
      const result = realign(plan, occurrence, TODAY);
      const stored = JSON.parse(JSON.stringify(result.plan)) as Plan;
      const solution = solvePlan(stored, TODAY);
      expect(JSON.stringify(solution.ok ? solution.windows : {})).toBe(JSON.stringify(result.windows));
    });
  });

  it('moves no day of its own: only the session of the occurrence changes, and what is stopped is left out', () => {
    holds((plan, occurrence) => {
      const result = realign(plan, occurrence, TODAY);
      const told =
        'session' in occurrence && occurrence.kind !== 'long-gap-answered' ? occurrence.session : null;
      for (const { id, on, state } of plan.sessions) {
        const now = result.plan.sessions.find((session) => session.id === id);
        if (id === told) continue;
        if (occurrence.kind === 'stopped' && now?.state === 'skipped') {
          expect(state).not.toBe('done');
          continue;
        }
        expect([now?.on, now?.state]).toEqual([on, state]);
      }
      for (const { session, before, after } of result.changes) {
        expect(JSON.stringify(after)).not.toBe(JSON.stringify(before));
        expect(after).toEqual(result.windows[session]);
      }
    });
  });
});
