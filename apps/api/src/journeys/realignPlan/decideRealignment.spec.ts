import type { Occurrence } from '@stratum/timeline';
import { describe, expect, it } from 'vitest';
import { aStoredPlan, aStoredSession } from '../../testing/aStoredPlan.js';
import { decideRealignment } from './decideRealignment.js';

const today = '2026-03-20';
const settings = { askBeyond: 2 };
const decide = (plan: ReturnType<typeof aStoredPlan>, ...occurrences: Occurrence[]) =>
  decideRealignment(plan, occurrences, today, settings);

const bookedSeries = aStoredPlan([
  aStoredSession(1, { state: 'done', doneOn: '2026-03-02', visitId: 'v1' }),
  aStoredSession(2, { state: 'booked', bookedOn: '2026-03-20', visitId: 'v2' }),
  aStoredSession(3, { state: 'booked', bookedOn: '2026-04-03', visitId: 'v3' }),
]);

describe('decideRealignment', () => {
  it('opens a missed session again, moves what follows and flags the visit that comes too soon', () => {
    const { happened, plan, changes, flags } = decide(bookedSeries, {
      kind: 'missed',
      session: 's2',
      on: '2026-03-20',
    });
    expect(happened).toBe(true);
    expect(plan.sessions[1]).toMatchObject({ state: 'planned', bookedOn: null, visitId: null });
    expect(plan.sessions[1]?.window).toMatchObject({ earliest: '2026-03-21', ideal: '2026-03-21' });
    expect(plan.sessions[2]).toMatchObject({ state: 'booked', bookedOn: '2026-04-03', visitId: 'v3' });
    expect(plan.sessions[2]?.window).toMatchObject({ earliest: '2026-04-04', ideal: '2026-04-05' });
    expect(changes.map(({ session, before, after }) => [session, before.ideal, after.ideal])).toEqual([
      ['s2', '2026-03-20', '2026-03-21'],
      ['s3', '2026-04-04', '2026-04-05'],
    ]);
    expect(flags).toEqual([
      expect.objectContaining({ sessionId: 's3', on: '2026-04-03', kind: 'too-early', days: 1 }),
    ]);
  });

  it('changes nothing when the same was told before', () => {
    const missed: Occurrence = { kind: 'missed', session: 's2', on: '2026-03-20' };
    const once = decide(bookedSeries, missed).plan;
    const twice = decide(once, missed);
    expect(twice.happened).toBe(false);
    expect(twice.plan).toBe(once);
    expect(twice.changes).toEqual([]);
  });

  it('takes the window from who waits during a pause, and keeps the pause with the plan', () => {
    const { plan, flags, conflict } = decide(bookedSeries, { kind: 'paused', from: '2026-03-20' });
    expect(plan.sessions.map(({ window }) => window)).toEqual([bookedSeries.sessions[0]?.window, null, null]);
    expect(plan.sessions[2]).toMatchObject({ state: 'booked', bookedOn: '2026-04-03', visitId: 'v3' });
    expect(plan.constraints.holds).toMatchObject([
      { first: '2026-03-20', last: null, rule: { code: 'paused' } },
    ]);
    expect(flags.map(({ sessionId, days }) => [sessionId, days])).toEqual([
      ['s2', null],
      ['s3', null],
    ]);
    expect(conflict).toEqual([]);
    const resumed = decide(plan, { kind: 'resumed', from: '2026-04-20' }).plan;
    expect(resumed.sessions[2]?.window?.earliest).toBe('2026-04-20');
  });

  it('counts the rest from the day a session was really done on', () => {
    const { plan } = decide(bookedSeries, { kind: 'done', session: 's2', on: '2026-03-20' });
    expect(plan.sessions[1]).toMatchObject({ state: 'done', doneOn: '2026-03-20', visitId: 'v2' });
    expect(plan.sessions[2]?.window).toMatchObject({
      earliest: '2026-04-03',
      ideal: '2026-04-04',
      latest: '2026-04-19',
    });
    expect(plan.state).toBe('approved');
  });

  it('is completed when the last session is done', () => {
    const last = aStoredPlan([
      aStoredSession(1, { state: 'done', doneOn: '2026-03-02' }),
      aStoredSession(2, { state: 'booked', bookedOn: '2026-03-20' }),
    ]);
    expect(decide(last, { kind: 'done', session: 's2', on: '2026-03-20' }).plan.state).toBe('completed');
  });

  it('takes a whole series as one change, from the windows before to the windows after', () => {
    const { plan, changes } = decide(
      aStoredPlan(),
      { kind: 'booked', session: 's1', on: '2026-03-23' },
      { kind: 'booked', session: 's2', on: '2026-04-08' },
    );
    expect(plan.sessions.map(({ state, bookedOn }) => [state, bookedOn])).toEqual([
      ['booked', '2026-03-23'],
      ['booked', '2026-04-08'],
      ['planned', null],
    ]);
    expect(changes.map(({ session, before, after }) => [session, before.ideal, after.ideal])).toEqual([
      ['s2', '2026-04-04', '2026-04-07'],
      ['s3', '2026-04-19', '2026-04-23'],
    ]);
  });

  it('asks the specialist after a gap of more than twice the longest', () => {
    const late = aStoredPlan([
      aStoredSession(1, { state: 'done', doneOn: '2026-01-02' }),
      aStoredSession(2, { state: 'booked', bookedOn: '2026-03-20' }),
    ]);
    expect(decide(late, { kind: 'missed', session: 's2', on: '2026-03-20' }).asks).toEqual([
      {
        course: 'peel',
        session: 's2',
        gapDays: 78,
        limitDays: 60,
        options: ['continue', 'step-back', 'restart'],
      },
    ]);
  });

  it('keeps the windows it has when the rules contradict each other', () => {
    const window = {
      earliest: '2026-03-20',
      ideal: '2026-03-20',
      latest: null,
      ranges: [],
      because: { earliest: [], ideal: [], latest: [] },
    };
    const never = {
      sessions: ['s2'],
      first: '2026-01-01',
      last: null,
      rule: { code: 'closed', version: '1' },
    };
    const plan = aStoredPlan([aStoredSession(1), aStoredSession(2, { window })]);
    const stuck = { ...plan, constraints: { ...plan.constraints, forbidden: [never] } };
    const { conflict, plan: after } = decide(stuck, { kind: 'booked', session: 's1', on: '2026-03-23' });
    expect(conflict).toEqual([{ code: 'closed', version: '1' }]);
    expect(after.sessions[1]?.window).toEqual(window);
  });
});
