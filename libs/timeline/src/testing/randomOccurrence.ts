import { addDays, type Day } from '@stratum/calendar';
import fc from 'fast-check';
import type { Gap } from '../Gap.js';
import type { CourseStep, Occurrence } from '../Occurrence.js';
import type { Plan } from '../Plan.js';
import { TODAY } from './randomPlan.js';

const aDay = fc.integer({ min: -5, max: 30 }).map((days): Day => addDays(TODAY, days));
const rule = (code: string) => ({ code, version: '1' });

/** Anything that can happen to a plan as a whole: events, findings, pauses, steps, answers. */
export function aPlanOccurrence(plan: Plan): fc.Arbitrary<Occurrence> {
  const aCourse = fc.constantFrom(...new Set(plan.sessions.map(({ courseId }) => courseId)));
  const courses = fc.option(fc.array(aCourse, { minLength: 1, maxLength: 2 }), { nil: undefined });
  const anEvent = fc.constantFrom('event-0', 'event-1', 'trip');
  const aSpan = fc
    .record({ first: aDay, length: fc.nat(4) })
    .map(({ first, length }) => ({ first, last: addDays(first, length) }));
  const asks = fc.array(
    fc
      .record({ courseId: aCourse, before: fc.nat(6), after: fc.nat(4) })
      .map(({ courseId, ...days }) => ({ ...days, sessions: { courseId }, rule: rule('trip') })),
    { maxLength: 2 },
  );
  const aFinding = fc.constantFrom('not-before-0', 'hole-0', 'sore');
  const held = fc
    .record({ courseId: aCourse, first: aDay, length: fc.option(fc.nat(8), { nil: null }) })
    .map(({ courseId, first, length }) => {
      const last = length === null ? null : addDays(first, length);
      return { sessions: { courseId }, first, last, rule: { version: '1' } };
    });
  return fc.oneof<fc.Arbitrary<Occurrence>[]>(
    fc
      .record({ id: anEvent, span: aSpan, asks })
      .map(({ id, span, asks: all }) => ({ kind: 'event-added', event: { id, ...span, asks: all } })),
    fc
      .record({ event: anEvent, span: aSpan })
      .map(({ event, span }) => ({ kind: 'event-moved', event, ...span })),
    anEvent.map((event) => ({ kind: 'event-removed', event })),
    fc
      .record({ finding: aFinding, holds: fc.array(held, { maxLength: 2 }) })
      .map((told) => ({ kind: 'finding-new', ...told })),
    aFinding.map((finding) => ({ kind: 'finding-lifted', finding })),
    fc.record({ courses, from: aDay }).map((told) => ({ kind: 'paused', ...told })),
    fc.record({ courses, from: aDay }).map((told) => ({ kind: 'resumed', ...told })),
    courses.map((stopped) => ({ kind: 'stopped', ...(stopped && { courses: stopped }) })),
    aStep(plan, aCourse).map((step) => ({ kind: 'step-changed', ...step })),
    aGrowth(plan, aCourse),
    fc
      .record({ sessions: fc.subarray(plan.sessions.map(({ id }) => id)), lastDay: aDay })
      .map((told) => ({ kind: 'specialist-left', ...told })),
    anAnswer(plan, aCourse),
  );
}

function aStep(plan: Plan, aCourse: fc.Arbitrary<string>): fc.Arbitrary<CourseStep> {
  return fc.record({ course: aCourse, atLeast: fc.nat(6), ideal: fc.nat(9) }).map(({ course, ...days }) => {
    const ids = plan.sessions.filter(({ courseId }) => courseId === course).map(({ id }) => id);
    const gaps = ids.slice(1).map((to, i): Gap => {
      return { from: ids[i] as string, to, ...days, atMost: null, rule: rule('step') };
    });
    return { course, gaps };
  });
}

const aGrowth = (plan: Plan, aCourse: fc.Arbitrary<string>): fc.Arbitrary<Occurrence> =>
  aCourse.map((course): Occurrence => {
    const isLeft = plan.sessions.some(({ courseId, state }) => courseId === course && state !== 'skipped');
    const between = [{ atLeast: 3, ideal: 5, atMost: null, rule: rule('growth') }];
    return isLeft ? { kind: 'session-added', course, id: `${course}-new`, between } : { kind: 'stopped' };
  });

function anAnswer(plan: Plan, aCourse: fc.Arbitrary<string>): fc.Arbitrary<Occurrence> {
  const session = fc.constantFrom(...plan.sessions.map(({ id }) => id));
  const kind = 'long-gap-answered' as const;
  return fc
    .record({ session, gapDays: fc.nat(40), back: fc.boolean(), step: aStep(plan, aCourse) })
    .map(({ back, step, ...told }) =>
      back ? { kind, ...told, answer: 'step-back', step } : { kind, ...told, answer: 'continue' },
    );
}
