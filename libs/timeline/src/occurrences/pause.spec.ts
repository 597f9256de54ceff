import { describe, expect, it } from 'vitest';
import { realign } from '../realign.js';
import { aCourse, aPlan, aRule } from '../testing/aPlan.js';

const TODAY = '2026-03-18';
const plan = aPlan(
  [aCourse('p', ['2026-03-02', '2026-03-17', 'booked 2026-04-01', null]), aCourse('f', [null])],
  { startIdeal: { f: '2026-05-20' } },
);
const paused = { kind: 'paused', courses: ['p'], from: '2026-03-20' } as const;

describe('a pause', () => {
  it('lets the sessions of its course wait, flags what is booked, and leaves the rest alone', () => {
    const result = realign(plan, paused, TODAY);
    expect(result.conflict).toEqual([]);
    expect(result.waiting).toEqual([
      { session: 'p3', rule: aRule('paused') },
      { session: 'p4', rule: aRule('paused') },
    ]);
    expect(Object.keys(result.windows)).toEqual(['f1']);
    expect(result.windows['f1']?.ideal).toBe('2026-05-20');
    expect(result.flags).toEqual([
      { sessionId: 'p3', on: '2026-04-01', kind: 'too-early', days: null, rule: aRule('paused') },
    ]);
    expect(result.asks).toEqual([]);
  });

  it('of everything is no conflict either', () => {
    const result = realign(plan, { kind: 'paused', from: '2026-03-20' }, TODAY);
    // The filler could still be placed before the pause begins.
    expect(result.windows['f1']).toMatchObject({ earliest: '2026-03-18', ideal: '2026-03-19' });
    const today = realign(plan, { kind: 'paused', from: TODAY }, TODAY);
    expect(today.conflict).toEqual([]);
    expect(today.waiting.map(({ session }) => session)).toEqual(['f1', 'p3', 'p4'].sort());
  });

  it('is lifted from a day on, which is then the reason of the windows', () => {
    const rests = realign(plan, paused, TODAY).plan;
    const resumed = realign(rests, { kind: 'resumed', courses: ['p'], from: '2026-05-04' }, '2026-05-01');
    expect(resumed.waiting).toEqual([]);
    expect(resumed.windows['p3']).toMatchObject({ earliest: '2026-05-04', ideal: '2026-05-04' });
    expect(resumed.windows['p3']?.because.ideal[0]?.rule.code).toBe('paused');
    expect(resumed.plan.sessions[2]?.on).toBe('2026-04-01');
  });

  it('is gone without a trace when it is resumed before it began', () => {
    const rests = realign(plan, paused, TODAY).plan;
    const back = realign(rests, { kind: 'resumed', from: '2026-03-20' }, TODAY);
    expect(back.plan.holds).toEqual([]);
    expect(back.windows).toEqual(realign(plan, { kind: 'event-removed', event: '-' }, TODAY).windows);
  });

  it('names a course that the plan has', () => {
    expect(() => realign(plan, { ...paused, courses: ['q'] }, TODAY)).toThrow('unknown-course');
  });
});

describe('a plan that is stopped', () => {
  it('keeps what is done, leaves out the rest, and says which visits to take back', () => {
    const result = realign(plan, { kind: 'stopped', courses: ['p'] }, TODAY);
    expect(result.plan.sessions.map(({ id, state, on }) => `${id} ${state} ${on}`)).toEqual([
      'p1 done 2026-03-02',
      'p2 done 2026-03-17',
      'p3 skipped null',
      'p4 skipped null',
      'f1 planned null',
    ]);
    expect(result.released).toEqual(['p3']);
    expect(Object.keys(result.windows)).toEqual(['f1']);
  });

  it('one session less is bridged', () => {
    const result = realign(plan, { kind: 'skipped', session: 'p3' }, TODAY);
    expect(result.windows['p4']?.ideal).toBe('2026-04-01');
    expect(result.released).toEqual(['p3']);
  });
});
