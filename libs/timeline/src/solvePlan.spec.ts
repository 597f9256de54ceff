import { describe, expect, it } from 'vitest';
import type { Plan } from './Plan.js';
import { solvePlan } from './solvePlan.js';
import { aCourse, aPlan, aRule } from './testing/aPlan.js';
import type { Window } from './Window.js';

function windowOf(plan: Plan, session: string, today = '2026-03-02'): Window {
  const solution = solvePlan(plan, today);
  if (!solution.ok) throw new Error(`conflict: ${solution.conflict.map(({ code }) => code)}`);
  return solution.windows[session] as Window;
}

const codes = (reasons: Window['because']['earliest']) =>
  reasons.map(({ rule, from, days }) => `${rule.code} ${days} from ${from}`);

describe('solvePlan', () => {
  it('counts from the day a session was really done, and on from ideal to ideal', () => {
    const plan = aPlan([aCourse('p', ['2026-03-01', null, null])]);
    const second = windowOf(plan, 'p2');
    expect(second).toMatchObject({ earliest: '2026-03-15', ideal: '2026-03-16', latest: '2026-03-31' });
    expect(second.ranges).toEqual([{ first: '2026-03-15', last: '9999-12-31' }]);
    expect(windowOf(plan, 'p3')).toMatchObject({
      earliest: '2026-03-29',
      ideal: '2026-03-31',
      latest: '2026-04-15',
    });
  });

  it('gives the path of rules that makes each bound tight', () => {
    const { because } = windowOf(aPlan([aCourse('p', ['2026-03-01', null, null])]), 'p3');
    expect(codes(because.earliest)).toEqual(['p-gap 14 from p2', 'p-gap 14 from p1']);
    expect(codes(because.ideal)).toEqual(['p-gap 15 from p2', 'p-gap 15 from p1']);
    expect(codes(because.latest)).toEqual(['p-gap 30 from p2', 'p-gap 15 from p1']);
  });

  it('counts from a booked day, and gives the booked session the window it would have if it were open', () => {
    const plan = aPlan([aCourse('p', ['2026-03-01', 'booked 2026-03-20', null])]);
    expect(windowOf(plan, 'p2')).toMatchObject({ earliest: '2026-03-15', ideal: '2026-03-16' });
    expect(windowOf(plan, 'p3')).toMatchObject({ earliest: '2026-04-03', ideal: '2026-04-04' });
  });

  it('places nothing in the past, and says how late it is already', () => {
    const late = windowOf(aPlan([aCourse('p', ['2026-01-01', null])]), 'p2');
    expect(late).toMatchObject({ earliest: '2026-03-02', ideal: '2026-03-02', latest: '2026-01-31' });
    expect(codes(late.because.earliest)).toEqual(['today 0 from today']);
  });

  it('starts a course on its ideal day, else as early as it may', () => {
    const courses = [aCourse('p', [null]), aCourse('f', [null])];
    const plan = aPlan(courses, { startIdeal: { p: '2026-03-10' } });
    expect(windowOf(plan, 'p1')).toMatchObject({ earliest: '2026-03-02', ideal: '2026-03-10', latest: null });
    expect(windowOf(plan, 'f1')).toMatchObject({ earliest: '2026-03-02', ideal: '2026-03-02' });
  });

  it('keeps the last day of an event soft', () => {
    const notAfter = [{ session: 'p2', day: '2026-03-18', rule: aRule('wedding') }];
    const window = windowOf(aPlan([aCourse('p', ['2026-03-01', null])], { notAfter }), 'p2');
    expect(window.latest).toBe('2026-03-18');
    expect(codes(window.because.latest)).toEqual(['wedding 0 from null']);
  });

  it('cuts holes and moves the ideal to the nearest day left', () => {
    const forbidden = [{ sessions: ['p2'], first: '2026-03-16', last: '2026-03-22', rule: aRule('holiday') }];
    const window = windowOf(aPlan([aCourse('p', ['2026-03-01', null])], { forbidden }), 'p2');
    expect(window.ranges).toEqual([
      { first: '2026-03-15', last: '2026-03-15' },
      { first: '2026-03-23', last: '9999-12-31' },
    ]);
    expect(window.ideal).toBe('2026-03-15');
    expect(codes(window.because.ideal)).toEqual(['holiday -1 from null', 'p-gap 15 from p1']);
  });

  it('lets a washout push the whole course', () => {
    const notBefore = [{ session: 'p1', day: '2026-06-30', rule: aRule('isotretinoin') }];
    const plan = aPlan([aCourse('p', [null, null])], { notBefore });
    expect(windowOf(plan, 'p2').earliest).toBe('2026-07-14');
    expect(codes(windowOf(plan, 'p2').because.earliest)).toEqual([
      'p-gap 14 from p1',
      'isotretinoin 0 from null',
    ]);
  });
});

describe('solvePlan, when life turns the order round', () => {
  it('bridges a skipped session with the stricter of the two shortest gaps', () => {
    const course = aCourse('p', ['2026-03-01', 'skipped', null]);
    const strict = course.gaps.map((gap, i) =>
      i === 0 ? { ...gap, atLeast: 60, rule: aRule('after-medium') } : gap,
    );
    const window = windowOf(aPlan([{ ...course, gaps: strict }]), 'p3');
    expect(window).toMatchObject({ earliest: '2026-04-30', ideal: '2026-04-30', latest: '2026-03-31' });
    expect(codes(window.because.earliest)).toEqual(['after-medium 60 from p1']);
  });

  it('keeps the shortest gap after a later session that was done first', () => {
    const plan = aPlan([aCourse('p', ['2026-02-01', null, '2026-03-01'])]);
    expect(windowOf(plan, 'p2').earliest).toBe('2026-03-15');
  });
});

describe('solvePlan, for two courses', () => {
  const separation = { a: 'p1', b: 'f1', ifAFirst: 14, ifBFirst: 21, rule: aRule('filler-peel') };
  const courses = [aCourse('p', [null]), aCourse('f', [null])];

  it('chooses the order that pushes the ideal days least', () => {
    const startIdeal = { p: '2026-03-20', f: '2026-03-15' };
    const solution = solvePlan(aPlan(courses, { separations: [separation], startIdeal }), '2026-03-02');
    expect(solution).toMatchObject({ ok: true, orders: [{ a: 'f1', b: 'p1', first: 'f1' }] });
    expect(solution.ok && solution.windows['p1']?.ideal).toBe('2026-04-05');
    expect(solution.ok && solution.windows['f1']?.ideal).toBe('2026-03-15');
  });

  it('keeps a stored order unless giving it up saves more days than the separation is long', () => {
    const stored = [{ ...separation, first: 'p1' }];
    const near = aPlan(courses, { separations: stored, startIdeal: { p: '2026-03-20', f: '2026-03-15' } });
    expect(windowOf(near, 'f1').ideal).toBe('2026-04-03');
    const far = aPlan(courses, { separations: stored, startIdeal: { p: '2026-09-01', f: '2026-03-15' } });
    expect(windowOf(far, 'f1').ideal).toBe('2026-03-15');
  });

  it('keeps both distances around a booked session as a hole', () => {
    const plan = aPlan([aCourse('p', [null]), aCourse('f', ['booked 2026-04-10'])], {
      separations: [separation],
    });
    const window = windowOf(plan, 'p1');
    expect(window.ranges).toEqual([
      { first: '2026-03-02', last: '2026-03-27' },
      { first: '2026-05-01', last: '9999-12-31' },
    ]);
  });
});

describe('solvePlan, when there is no solution', () => {
  it('names the rules that cannot all hold, and no others', () => {
    const forbidden = [
      { sessions: { courseId: 'p' }, first: '2026-03-10', last: null, rule: aRule('pregnant') },
      { sessions: ['p1'], first: '2026-03-04', last: '2026-03-06', rule: aRule('holiday') },
    ];
    const plan = aPlan([aCourse('p', ['2026-03-01', null, null])], { forbidden });
    expect(solvePlan(plan, '2026-03-02')).toEqual({
      ok: false,
      conflict: [aRule('pregnant'), aRule('p-gap')],
    });
  });

  it('names a circle of gaps', () => {
    const course = aCourse('p', [null, null]);
    const back = { from: 'p2', to: 'p1', atLeast: 1, ideal: null, atMost: null, rule: aRule('back') };
    const plan = aPlan([{ ...course, gaps: [...course.gaps, back] }]);
    expect(solvePlan(plan, '2026-03-02')).toMatchObject({
      ok: false,
      conflict: [aRule('p-gap'), aRule('back')],
    });
  });

  it('refuses data that contradict themselves', () => {
    const twice = aPlan([aCourse('p', [null]), aCourse('p', [null])]);
    expect(() => solvePlan(twice, '2026-03-02')).toThrow('session-twice');
    const notBefore = [{ session: 'x', day: '2026-03-02', rule: aRule('x') }];
    expect(() => solvePlan(aPlan([], { notBefore }), '2026-03-02')).toThrow('unknown-session');
  });
});
