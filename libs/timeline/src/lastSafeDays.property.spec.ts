import { addDays, type Day, daysBetween } from '@stratum/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastSafeDays } from './lastSafeDays.js';
import type { EventAsk, PatientEvent } from './PatientEvent.js';
import type { Plan } from './Plan.js';
import type { PlanSession } from './PlanSession.js';
import { propertyRuns, propertyTimeout } from './testing/propertyRuns.js';
import { ReferenceModel } from './testing/ReferenceModel.js';
import { aRandomPlan, TODAY } from './testing/randomPlan.js';

const LAST = 50;

const anEvent = (plan: Plan): fc.Arbitrary<PatientEvent> =>
  fc
    .record({
      courseId: fc.constantFrom(...plan.sessions.map((session) => session.courseId)),
      days: fc.integer({ min: 0, max: 45 }),
      before: fc.nat(10),
    })
    .map(({ courseId, days, before }) => {
      const day = addDays(TODAY, days);
      const rule = { code: 'wedding', version: '1' };
      return {
        id: 'wedding',
        first: day,
        last: day,
        asks: [{ sessions: { courseId }, before, after: 1, rule }],
      };
    });

function remembered(decide: (id: string, day: number) => boolean): typeof decide {
  const known = new Map<string, boolean>();
  return (id, day) => {
    const key = id + day;
    const answer = known.get(key) ?? decide(id, day);
    known.set(key, answer);
    return answer;
  };
}

/** The last safe days by trying every day of every session of the course, last one first. */
function tried(plan: Plan, event: PatientEvent): Record<string, { alone: Day | null; withRest: Day | null }> {
  const model = new ReferenceModel(plan, TODAY);
  const { sessions, before: days } = event.asks[0] as EventAsk;
  const course = (sessions as { courseId: string }).courseId;
  const inTime = (day: number) => daysBetween(addDays(TODAY, day), event.first) >= Math.max(days, 1);
  const all = Array.from({ length: LAST }, (_, i) => LAST - 1 - i);
  const dayOf = (day: number | undefined) => (day === undefined ? null : addDays(TODAY, day));
  const mayBe = (id: string, day: number) =>
    model.allows(model.open.find((one) => one.id === id) as PlanSession, day);
  const reachable = remembered((id, day) =>
    model.moving
      .filter(({ to }) => to === id)
      .every(({ from, atLeast }) =>
        all.some((other) => other + atLeast <= day && mayBe(from, other) && reachable(from, other)),
      ),
  );
  const open = model.open.filter(({ courseId }) => courseId === course);
  const follows = remembered((id, day) =>
    model.moving
      .filter(({ from, to }) => from === id && open.some((one) => one.id === to))
      .every(({ to, atLeast }) =>
        all.some(
          (other) =>
            day + atLeast <= other &&
            mayBe(to, other) &&
            inTime(other) &&
            reachable(to, other) &&
            follows(to, other),
        ),
      ),
  );
  return Object.fromEntries(
    open.map((session) => {
      const safe = all.filter(
        (day) => model.allows(session, day) && inTime(day) && reachable(session.id, day),
      );
      return [
        session.id,
        { alone: dayOf(safe[0]), withRest: dayOf(safe.find((day) => follows(session.id, day))) },
      ];
    }),
  );
}

describe('lastSafeDays, for random plans', { timeout: propertyTimeout }, () => {
  it('are the last ones that a search over every day finds', () => {
    const aPlanAndEvent = aRandomPlan
      .filter(({ gaps }) => gaps.every(({ from, to }) => from[0] === to[0] && from < to))
      .map((plan): Plan => ({ ...plan, holds: [] }))
      .chain((plan) => fc.record({ plan: fc.constant(plan), event: anEvent(plan) }));
    let found = 0;
    fc.assert(
      fc.property(aPlanAndEvent, ({ plan, event }) => {
        const expected = tried(plan, event);
        const days = lastSafeDays(plan, event, TODAY);
        found += Object.values(days).filter(({ withRest }) => withRest !== null).length;
        expect(days).toEqual(expected);
      }),
      propertyRuns,
    );
    expect(found).toBeGreaterThan(propertyRuns.numRuns / 4);
  });
});
