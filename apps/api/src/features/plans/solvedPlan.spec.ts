import { describe, expect, it } from 'vitest';
import { aStoredPlan, aStoredSession } from '../../testing/aStoredPlan.js';
import { solvedPlan } from './solvedPlan.js';

const stored = {
  earliest: '2026-03-02',
  ideal: '2026-03-02',
  latest: null,
  ranges: [{ first: '2026-03-02', last: '9999-12-31' }],
  because: { earliest: [], ideal: [], latest: [] },
};

describe('solvedPlan', () => {
  it('lets no window that was stored earlier begin in the past', () => {
    const plan = aStoredPlan([aStoredSession(1, { window: stored }), aStoredSession(2)]);
    const { windows } = solvedPlan(plan, '2026-03-20');
    expect(windows['s1']).toMatchObject({ earliest: '2026-03-20', ideal: '2026-03-20' });
    expect(windows['s2']).toMatchObject({ earliest: '2026-04-03', ideal: '2026-04-04' });
  });

  it('keeps the window of what is done, and flags what is booked too early', () => {
    const plan = aStoredPlan([
      aStoredSession(1, { state: 'done', doneOn: '2026-03-02', window: stored }),
      aStoredSession(2, { state: 'booked', bookedOn: '2026-03-12' }),
    ]);
    const { windows, flags } = solvedPlan(plan, '2026-03-03');
    expect(windows['s1']).toEqual(stored);
    expect(flags).toEqual([
      expect.objectContaining({ sessionId: 's2', kind: 'too-early', days: 4, on: '2026-03-12' }),
    ]);
  });

  it('leaves a plan that is over as it is', () => {
    const plan = aStoredPlan([aStoredSession(1, { window: stored })], { state: 'stopped' });
    expect(solvedPlan(plan, '2026-05-01')).toEqual({
      windows: { s1: stored },
      flags: [],
      waiting: [],
      solution: null,
    });
  });
});
