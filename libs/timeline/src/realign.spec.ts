import { describe, expect, it } from 'vitest';
import { realign } from './realign.js';
import { aCourse, aPlan, aRule, bookedEvery } from './testing/aPlan.js';

const moved = (result: ReturnType<typeof realign>) =>
  result.changes.map(
    ({ session, before, after, rule }) => `${session} ${before.ideal} ${after.ideal} ${rule.code}`,
  );

describe('realign', () => {
  const series = aPlan([aCourse('p', ['2026-03-02', ...bookedEvery('2026-03-17', 15, 5)])]);

  it('opens a missed session from the next day on and shows what moved', () => {
    const result = realign(series, { kind: 'missed', session: 'p2', on: '2026-03-17' }, '2026-03-17');
    expect(result.plan.sessions[1]).toMatchObject({ id: 'p2', state: 'planned', on: null });
    expect(result.windows['p2']).toMatchObject({
      earliest: '2026-03-18',
      ideal: '2026-03-18',
      latest: '2026-04-01',
    });
    expect(moved(result)).toEqual(['p2 2026-03-17 2026-03-18 missed', 'p3 2026-04-01 2026-04-02 p-gap']);
    expect(result.flags).toEqual([]);
  });

  it('flags what no longer fits once the missed session has a new day, and leaves booked days alone', () => {
    const missed = realign(series, { kind: 'missed', session: 'p2', on: '2026-03-17' }, '2026-03-17').plan;
    const result = realign(missed, { kind: 'booked', session: 'p2', on: '2026-03-24' }, '2026-03-18');
    expect(result.flags).toEqual([
      { sessionId: 'p3', on: '2026-04-01', kind: 'too-early', days: 6, rule: aRule('p-gap') },
    ]);
    expect(result.plan.sessions[2]?.on).toBe('2026-04-01');
  });

  it('changes nothing more when told twice, also after the visit was booked again', () => {
    const missed = { kind: 'missed', session: 'p2', on: '2026-03-17' } as const;
    const once = realign(series, missed, '2026-03-17');
    expect(realign(once.plan, missed, '2026-03-17')).toMatchObject({ plan: once.plan, changes: [] });
    const again = realign(once.plan, { kind: 'booked', session: 'p2', on: '2026-03-24' }, '2026-03-18');
    expect(realign(again.plan, missed, '2026-03-18').plan).toBe(again.plan);
  });

  it('counts on from the day a session was really done', () => {
    const plan = aPlan([aCourse('p', ['2026-03-02', 'booked 2026-03-17', null])]);
    const result = realign(plan, { kind: 'done', session: 'p2', on: '2026-03-19' }, '2026-03-19');
    expect(moved(result)).toEqual(['p3 2026-04-01 2026-04-03 p-gap']);
    expect(
      realign(result.plan, { kind: 'missed', session: 'p2', on: '2026-03-19' }, '2026-03-20').changes,
    ).toEqual([]);
  });

  it('flags drift from the longest gap', () => {
    const plan = aPlan([aCourse('p', ['2026-03-02', 'booked 2026-03-17'])]);
    const result = realign(plan, { kind: 'moved', session: 'p2', on: '2026-04-10' }, '2026-03-10');
    expect(result.flags).toEqual([
      { sessionId: 'p2', on: '2026-04-10', kind: 'drift', days: 9, rule: aRule('p-gap') },
    ]);
  });

  it('asks when the next session comes more than twice the longest gap after the last', () => {
    const plan = aPlan([aCourse('p', ['2026-03-02', 'booked 2026-03-17'])]);
    const at = (day: string) => realign(plan, { kind: 'moved', session: 'p2', on: day }, '2026-03-10').asks;
    expect(at('2026-05-01')).toEqual([]);
    expect(at('2026-05-02')).toEqual([
      {
        course: 'p',
        session: 'p2',
        gapDays: 61,
        limitDays: 60,
        options: ['continue', 'step-back', 'restart'],
      },
    ]);
  });
});

describe('realign, when the skin heals late', () => {
  const separations = [{ a: 'p2', b: 'f1', ifAFirst: 14, ifBFirst: 14, rule: aRule('filler-peel') }];
  const courses = [
    aCourse('p', ['2026-03-02', '2026-03-17', null, null]),
    aCourse('f', ['booked 2026-05-20']),
  ];
  const plan = aPlan(courses, { separations, startIdeal: { f: '2026-05-20' } });
  const slow = { kind: 'healed-late', session: 'p2', until: '2026-04-10' } as const;

  it('pushes the sessions after it and leaves a filler that is later anyway', () => {
    const result = realign(plan, slow, '2026-03-25');
    expect(moved(result)).toEqual([
      'p3 2026-04-01 2026-04-10 healed-late',
      'p4 2026-04-16 2026-04-25 p-gap',
      'f1 2026-05-20 2026-05-20 healed-late',
    ]);
    expect(result.windows['f1']).toMatchObject({ earliest: '2026-04-10', ideal: '2026-05-20' });
    expect(result.flags).toEqual([]);
  });

  it('is replaced by a later finding, not added to it', () => {
    const once = realign(plan, slow, '2026-03-25').plan;
    expect(realign(once, slow, '2026-03-25').plan).toBe(once);
    const better = realign(once, { ...slow, until: '2026-03-28' }, '2026-03-28');
    expect(better.windows['p3']?.ideal).toBe('2026-04-01');
  });
});

describe('realign, across courses', () => {
  it('says so when an open session goes to the other side of a booked one', () => {
    const separations = [{ a: 'p2', b: 'f1', ifAFirst: 14, ifBFirst: 14, rule: aRule('filler-peel') }];
    const courses = [aCourse('p', ['booked 2026-03-10', null]), aCourse('f', ['booked 2026-04-10'])];
    const plan = aPlan(courses, { separations });
    const result = realign(plan, { kind: 'moved', session: 'p1', on: '2026-03-20' }, '2026-03-02');
    expect(moved(result)).toEqual(['p2 2026-03-25 2026-04-24 filler-peel']);
    expect(result.reordered).toEqual([{ a: 'p2', b: 'f1', first: 'f1' }]);
  });

  it('names the conflict and still flags the booked days when nothing goes any more', () => {
    const forbidden = [
      { sessions: { courseId: 'p' }, first: '2026-03-20', last: null, rule: aRule('pregnant') },
    ];
    const plan = aPlan([aCourse('p', ['booked 2026-03-10', 'booked 2026-03-25', null])], { forbidden });
    const result = realign(plan, { kind: 'done', session: 'p1', on: '2026-03-10' }, '2026-03-10');
    expect(result.conflict).toEqual([aRule('pregnant'), aRule('p-gap')]);
    expect(result.flags).toEqual([
      { sessionId: 'p2', on: '2026-03-25', kind: 'too-early', days: null, rule: aRule('pregnant') },
    ]);
  });
});
