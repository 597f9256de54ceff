import { addDays, type Day } from '@stratum/calendar';
import fc from 'fast-check';
import type { Gap } from '../Gap.js';
import type { Plan } from '../Plan.js';
import type { PlanSession, SessionState } from '../PlanSession.js';
import type { Separation } from '../Separation.js';

export const TODAY: Day = '2026-03-02';

const aDay = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(TODAY, days));
const rule = (code: string, params = {}) => ({ code, version: '1', params });

const aState = fc.oneof(
  { weight: 5, arbitrary: fc.constant<SessionState>('planned') },
  { weight: 2, arbitrary: fc.constant<SessionState>('booked') },
  { weight: 2, arbitrary: fc.constant<SessionState>('done') },
  { weight: 1, arbitrary: fc.constant<SessionState>('skipped') },
);

const aCourse = (courseId: string) =>
  fc
    .array(fc.record({ state: aState, done: aDay(-20, 0), booked: aDay(-4, 30) }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((steps) =>
      steps.map(({ state, done, booked }, i): PlanSession => {
        const on = state === 'done' ? done : state === 'booked' ? booked : null;
        return { id: `${courseId}${i + 1}`, courseId, ordinal: i + 1, kind: 'treatment', state, on };
      }),
    );

const anOption = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });

function someGaps(sessions: readonly PlanSession[]): fc.Arbitrary<readonly Gap[]> {
  const within = sessions
    .filter(({ ordinal }) => ordinal > 1)
    .map((to) => [`${to.courseId}${to.ordinal - 1}`, to.id] as const);
  const anyTwo = fc.tuple(fc.constantFrom(...sessions), fc.constantFrom(...sessions));
  // Now and then gaps that cross courses or run backwards, so that circles and conflicts come up.
  const extra = fc
    .array(anyTwo, { maxLength: 2 })
    .map((pairs) => pairs.filter(([a, b]) => a !== b).map(([a, b]) => [a.id, b.id] as const));
  const shape = fc.record({
    atLeast: fc.integer({ min: 0, max: 6 }),
    ideal: anOption(fc.integer({ min: 0, max: 8 })),
    atMost: anOption(fc.integer({ min: 0, max: 12 })),
  });
  return fc.tuple(fc.boolean(), extra).chain(([isWild, more]) => {
    const ends = isWild ? [...within, ...more] : within;
    return fc.tuple(...ends.map(() => shape)).map((shapes) =>
      shapes.map(
        (one, i): Gap => ({
          ...one,
          from: ends[i]?.[0] as string,
          to: ends[i]?.[1] as string,
          rule: rule(`gap-${i}`),
        }),
      ),
    );
  });
}

function someSeparations(sessions: readonly PlanSession[]): fc.Arbitrary<readonly Separation[]> {
  const pairs = sessions.flatMap((a) =>
    sessions.filter((b) => a.courseId < b.courseId).map((b) => [a, b] as const),
  );
  if (pairs.length === 0) return fc.constant([]);
  const days = fc.integer({ min: 0, max: 8 });
  const one = fc.record({
    pair: fc.constantFrom(...pairs),
    ifAFirst: days,
    ifBFirst: days,
    stored: fc.nat(5),
  });
  return fc.array(one, { maxLength: 4 }).map((list) =>
    list.map(({ pair: [a, b], ifAFirst, ifBFirst, stored }, i): Separation => {
      const first = stored === 0 ? a.id : stored === 1 ? b.id : null;
      return { a: a.id, b: b.id, ifAFirst, ifBFirst, rule: rule(`apart-${i}`), first };
    }),
  );
}

function someDays(sessions: readonly PlanSession[]) {
  const anId = fc.constantFrom(...sessions.map(({ id }) => id));
  const bound = (code: string) =>
    fc
      .array(fc.record({ session: anId, day: aDay(-5, 25) }), { maxLength: 2 })
      .map((list) => list.map((one, i) => ({ ...one, rule: rule(`${code}-${i}`, { day: one.day }) })));
  const held = fc.oneof(
    fc.array(anId, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...sessions).map(({ courseId }) => ({ courseId })),
  );
  const length = fc.option(fc.integer({ min: 0, max: 6 }), { nil: null, freq: 6 });
  const forbidden = fc
    .array(fc.record({ sessions: held, first: aDay(-3, 30), length }), { maxLength: 3 })
    .map((list) =>
      list.map(({ sessions: ids, first, length: days }, i) => ({
        sessions: ids,
        first,
        last: days === null ? null : addDays(first, days),
        rule: rule(`hole-${i}`),
      })),
    );
  const ask = fc.record({
    sessions: held,
    before: fc.integer({ min: 0, max: 5 }),
    after: fc.integer({ min: 0, max: 4 }),
  });
  const events = fc
    .array(fc.record({ first: aDay(-3, 30), length: fc.nat(3), asks: fc.array(ask, { maxLength: 2 }) }), {
      maxLength: 2,
    })
    .map((list) =>
      list.map(({ first, length: days, asks }, i) => ({
        id: `event-${i}`,
        first,
        last: addDays(first, days),
        asks: asks.map((one, j) => ({ ...one, rule: rule(`event-${i}-${j}`) })),
      })),
    );
  const holds = fc
    .array(
      fc.record({
        sessions: held,
        first: aDay(-3, 30),
        length: fc.option(fc.nat(6), { nil: null, freq: 2 }),
      }),
      { maxLength: 1 },
    )
    .map((list) =>
      list.map(({ sessions: ids, first, length: days }, i) => ({
        id: `hold-${i}`,
        sessions: ids,
        first,
        last: days === null ? null : addDays(first, days),
        rule: rule(`hold-${i}`),
      })),
    );
  return { events, holds, notBefore: bound('not-before'), notAfter: bound('not-after'), forbidden };
}

/** Small plans of up to three courses with everything in them: history, holes, circles, conflicts. */
export const aRandomPlan: fc.Arbitrary<Plan> = fc
  .tuple(aCourse('p'), fc.option(aCourse('q'), { nil: [] }), fc.option(aCourse('r'), { nil: [], freq: 2 }))
  .chain((courses) => {
    const sessions = courses.flat();
    return fc.record({
      sessions: fc.constant(sessions),
      gaps: someGaps(sessions),
      separations: someSeparations(sessions),
      ...someDays(sessions),
      startIdeal: fc.dictionary(fc.constantFrom('p', 'q', 'r'), aDay(-5, 20), { noNullPrototype: true }),
    });
  });
