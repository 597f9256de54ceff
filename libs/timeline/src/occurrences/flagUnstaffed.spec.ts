import { describe, expect, it } from 'vitest';
import { realign } from '../realign.js';
import { aCourse, aPlan } from '../testing/aPlan.js';

const TODAY = '2026-03-18';
const plan = aPlan([aCourse('p', ['2026-03-02', 'booked 2026-03-20', 'booked 2026-04-04', null])]);
const left = { kind: 'specialist-left', sessions: ['p2', 'p3', 'p4'], lastDay: '2026-03-31' } as const;

describe('a specialist who leaves', () => {
  it('flags what is booked after the last day, and moves nothing', () => {
    const result = realign(plan, left, TODAY);
    const rule = { code: 'specialist-left', version: '1', params: { lastDay: '2026-03-31' } };
    expect(result.flags).toEqual([
      { sessionId: 'p3', on: '2026-04-04', kind: 'no-specialist', days: null, rule },
    ]);
    expect([result.changes, result.plan.sessions]).toEqual([[], plan.sessions]);
  });

  it('is settled by booking anew, also on the same day', () => {
    const gone = realign(plan, left, TODAY).plan;
    const booked = realign(gone, { kind: 'booked', session: 'p3', on: '2026-04-04' }, TODAY);
    expect(booked.flags).toEqual([]);
    expect(booked.released).toEqual([]);
  });
});
