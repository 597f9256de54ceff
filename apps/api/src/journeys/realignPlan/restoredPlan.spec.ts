import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../features/plans/snapshotOf.js';
import { storedWindow } from '../../features/plans/storedWindow.js';
import { aStoredPlan, aStoredSession } from '../../testing/aStoredPlan.js';
import { decideRealignment } from './decideRealignment.js';
import { restoredPlan } from './restoredPlan.js';

const settings = { askBeyond: 2 };
const solved = decideRealignment(
  aStoredPlan(),
  [{ kind: 'booked', session: 's1', on: '2026-03-02' }],
  '2026-03-02',
  settings,
).plan;
/** As it is stored: why the days are as they are stands with what is booked. */
const before = {
  ...solved,
  sessions: solved.sessions.map((one) => ({ ...one, visitId: `v-${one.id}`, window: storedWindow(one) })),
};

describe('restoredPlan', () => {
  it('puts states, days, visits, windows and constraints back exactly', () => {
    const missed = decideRealignment(
      before,
      [{ kind: 'missed', session: 's1', on: '2026-03-02' }],
      '2026-03-09',
      settings,
    ).plan;
    expect(missed.constraints.notBefore).toHaveLength(1);
    const { plan, changes } = restoredPlan(missed, snapshotOf(before));
    expect(plan).toEqual(before);
    expect(changes.map(({ session, after, rule }) => [session, after.ideal, rule.code])).toEqual([
      ['s1', '2026-03-02', 'undo'],
      ['s2', '2026-03-17', 'undo'],
      ['s3', '2026-04-01', 'undo'],
    ]);
  });

  it('opens a completed plan again', () => {
    const booked = aStoredPlan([aStoredSession(1, { state: 'booked', bookedOn: '2026-03-02' })]);
    const done = decideRealignment(
      booked,
      [{ kind: 'done', session: 's1', on: '2026-03-02' }],
      '2026-03-02',
      settings,
    ).plan;
    expect(done.state).toBe('completed');
    expect(restoredPlan(done, snapshotOf(booked)).plan.state).toBe('approved');
  });

  it('gives courses and done sessions their protocols back, and lets go of what was added', () => {
    const added = decideRealignment(
      before,
      [{ kind: 'session-added', course: 'peel', id: 'n1' }],
      '2026-03-02',
      settings,
    ).plan;
    const n1 = { id: 'n1', courseId: 'peel', ordinal: 4, kind: 'treatment', state: 'planned', own: null };
    expect(added.sessions.at(-1)).toMatchObject(n1);
    const jessner = { protocolId: 'jessner/1', protocolCode: 'jessner', rhythm: 'whole' as const };
    const own = { protocolId: 'mandelic-40/1', protocolCode: 'mandelic-40' };
    const changed = {
      ...added,
      courses: added.courses.map((course) => ({ ...course, ...jessner })),
      sessions: added.sessions.map((session) => ({ ...session, own, ordinal: session.ordinal + 1 })),
    };
    expect(restoredPlan(changed, snapshotOf(before)).plan).toEqual(before);
  });

  it('takes a snapshot from before protocols could change as it is', () => {
    const { courses: _, sessions, ...old } = snapshotOf(before);
    const then = sessions.map(({ own: __, ordinal: ___, ...session }) => session);
    expect(restoredPlan(before, { ...old, sessions: then }).plan).toEqual(before);
  });
});
