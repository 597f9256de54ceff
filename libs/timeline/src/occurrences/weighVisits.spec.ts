import { describe, expect, it } from 'vitest';
import { realign } from '../realign.js';
import { aCourse, aPlan, bookedEvery } from '../testing/aPlan.js';

const rule = { code: 'visit-does-not-fit', version: '2', params: { needs: 45, has: 30 } };
const plan = aPlan([aCourse('p', ['2026-03-02', ...bookedEvery('2026-03-17', 15, 2)])]);
const today = '2026-03-05';
const weighed = realign(
  plan,
  { kind: 'visits-weighed', sessions: ['p2', 'p3'], unfit: [{ session: 'p2', rule }] },
  today,
);

describe('visits that are not enough any more', () => {
  it('are flagged, and nothing moves', () => {
    expect(weighed.flags).toEqual([
      { sessionId: 'p2', on: '2026-03-17', kind: 'does-not-fit', days: null, rule },
    ]);
    expect(weighed.changes).toEqual([]);
    expect(weighed.plan.sessions).toEqual(plan.sessions);
  });

  it('are settled by moving or booking them anew, on the same day as well', () => {
    const moved = realign(weighed.plan, { kind: 'moved', session: 'p2', on: '2026-03-17' }, today);
    expect(moved.flags).toEqual([]);
    expect(moved.plan.unfit).toEqual([]);
  });

  it('are forgotten when they are weighed again and fit', () => {
    const again = realign(weighed.plan, { kind: 'visits-weighed', sessions: ['p2'], unfit: [] }, today);
    expect(again.flags).toEqual([]);
  });

  it('come after a day that is too early: that has to be another one anyway', () => {
    const early = realign(weighed.plan, { kind: 'moved', session: 'p2', on: '2026-03-10' }, today).plan;
    const both = { kind: 'visits-weighed', sessions: ['p2'], unfit: [{ session: 'p2', rule }] } as const;
    expect(realign(early, both, today).flags.map(({ kind }) => kind)).toEqual(['too-early']);
  });

  it('of sessions that are not of the plan are a mistake', () => {
    expect(() => realign(plan, { kind: 'visits-weighed', sessions: ['x'], unfit: [] }, today)).toThrow();
  });
});
