import { describe, expect, it } from 'vitest';
import type { Plan } from '../Plan.js';
import { realign } from '../realign.js';
import { aCourse, aPlan, aRule } from '../testing/aPlan.js';

const TODAY = '2026-03-18';
const series = aPlan([aCourse('p', ['2026-03-02', '2026-03-17', null])]);
const plan: Plan = {
  ...series,
  sessions: [
    ...series.sessions,
    { id: 'm', courseId: 'p', ordinal: 4, kind: 'maintenance', state: 'planned', on: null },
  ],
  gaps: [
    ...series.gaps,
    { from: 'p3', to: 'm', atLeast: 14, ideal: 58, atMost: 84, rule: aRule('maintenance') },
  ],
  forbidden: [{ sessions: ['p3'], first: '2026-04-16', last: '2026-04-17', rule: aRule('closed') }],
};

describe('one more session', () => {
  const occurrence = { kind: 'session-added', course: 'p', id: 'p9' } as const;

  it('follows the last treatment under its rules, and what came after it counts from the new one', () => {
    const result = realign(plan, occurrence, TODAY);
    const days = Object.entries(result.windows).map(([id, { ideal }]) => `${id} ${ideal}`);
    expect(days).toEqual(['p3 2026-04-01', 'p9 2026-04-15', 'm 2026-06-12']);
    expect(result.plan.sessions.map(({ id, ordinal }) => `${ordinal} ${id}`).sort()).toEqual([
      '1 p1',
      '2 p2',
      '3 p3',
      '4 p9',
      '5 m',
    ]);
    expect(realign(result.plan, occurrence, TODAY).plan).toBe(result.plan);
  });

  it('waits with what is left of its course, where the last treatment is over', () => {
    const done = aPlan([aCourse('p', ['2026-03-02', '2026-03-17'])]);
    const review = {
      id: 'r',
      courseId: 'p',
      ordinal: 3,
      kind: 'review',
      state: 'planned',
      on: null,
    } as const;
    const counted = { from: 'p2', to: 'r', atLeast: 14, ideal: 28, atMost: null, rule: aRule('review') };
    const held = realign(
      { ...done, sessions: [...done.sessions, review], gaps: [...done.gaps, counted] },
      {
        ...{ kind: 'finding-new', finding: 'version-conflict' },
        holds: [{ sessions: ['r'], first: TODAY, last: null, rule: { version: '1' } }],
      },
      TODAY,
    );
    const { waiting } = realign(held.plan, occurrence, TODAY);
    expect(waiting.map(({ session }) => session).sort()).toEqual(['p9', 'r']);
  });

  it('is refused where nothing says how far apart', () => {
    const single = aPlan([aCourse('p', [null])]);
    expect(() => realign(single, occurrence, TODAY)).toThrow('gap-missing');
    const between = [{ atLeast: 90, ideal: 203, atMost: 365, rule: aRule('tca') }];
    const result = realign(single, { ...occurrence, between }, TODAY);
    expect(result.windows['p9']).toMatchObject({ earliest: '2026-06-16', ideal: '2026-10-07' });
  });
});
