import { describe, expect, it } from 'vitest';
import { aStoredPlan, aStoredSession } from '../../testing/aStoredPlan.js';
import { decideStop } from './decideStop.js';

const today = '2026-03-10';
const settings = { askBeyond: 2 };
const plan = aStoredPlan([
  aStoredSession(1, { state: 'done', doneOn: '2026-03-02', visitId: 'v1' }),
  aStoredSession(2, { state: 'booked', bookedOn: '2026-03-17', visitId: 'v2' }),
  aStoredSession(3),
  { ...aStoredSession(4, { state: 'booked', bookedOn: '2026-03-17', visitId: 'v2' }), courseId: 'lips' },
  { ...aStoredSession(5, { state: 'booked', bookedOn: '2026-06-01', visitId: 'v3' }), courseId: 'lips' },
]);
const stop = (courseId: string | null) => {
  const { decision, visitIds } = decideStop(plan, courseId, today, settings);
  const { state, sessions } = decision.plan;
  return { state, visitIds, sessions: sessions.map((session) => [session.state, session.visitId]) };
};

describe('stopping a plan', () => {
  it('keeps what is done, leaves out the rest and names the visits to cancel', () => {
    expect(stop(null)).toEqual({
      state: 'stopped',
      visitIds: ['v2', 'v3'],
      sessions: [['done', 'v1'], ...[2, 3, 4, 5].map(() => ['skipped', null])],
    });
  });

  it('opens what shared a visit with the course that is stopped, and leaves other visits alone', () => {
    expect(stop('peel')).toEqual({
      state: 'approved',
      visitIds: ['v2'],
      sessions: [
        ['done', 'v1'],
        ['skipped', null],
        ['skipped', null],
        ['planned', null],
        ['booked', 'v3'],
      ],
    });
  });
});
