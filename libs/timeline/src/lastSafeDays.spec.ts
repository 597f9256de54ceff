import { describe, expect, it } from 'vitest';
import { lastSafeDays } from './lastSafeDays.js';
import { aCourse, aPlan, aRule } from './testing/aPlan.js';

const TODAY = '2026-03-10';
const gap = { atLeast: 14, ideal: 29, atMost: 44 };
const courses = [aCourse('p', ['2026-03-02', null, null, null], gap), aCourse('f', [null])];
const asks = [{ sessions: { courseId: 'p' }, before: 14, after: 1, rule: aRule('event-after-peel') }];
const wedding = { id: 'wedding', first: '2026-06-12', last: '2026-06-12', asks };

describe('lastSafeDays', () => {
  it('tells for each session the last day, alone and with all that follow', () => {
    expect(lastSafeDays(aPlan(courses), wedding, TODAY)).toEqual({
      p2: { alone: '2026-05-29', withRest: '2026-05-01' },
      p3: { alone: '2026-05-29', withRest: '2026-05-15' },
      p4: { alone: '2026-05-29', withRest: '2026-05-29' },
    });
  });

  it('at the ideal pace earlier', () => {
    expect(lastSafeDays(aPlan(courses), wedding, TODAY, 'ideal')).toMatchObject({
      p2: { alone: '2026-05-29', withRest: '2026-04-01' },
    });
  });

  it('falls before days that are closed, and counts the event as it would be, not as it is', () => {
    const forbidden = [
      { sessions: { courseId: 'p' }, first: '2026-05-20', last: '2026-05-31', rule: aRule('closed') },
    ];
    const plan = aPlan(courses, {
      forbidden,
      events: [{ ...wedding, first: '2026-05-01', last: '2026-05-01' }],
    });
    expect(lastSafeDays(plan, wedding, TODAY)).toMatchObject({
      p2: { alone: '2026-05-19', withRest: '2026-04-21' },
      p4: { alone: '2026-05-19', withRest: '2026-05-19' },
    });
  });

  it('is null where the session, or the rest, cannot heal in time', () => {
    const soon = { ...wedding, first: '2026-04-20', last: '2026-04-20' };
    expect(lastSafeDays(aPlan(courses), soon, TODAY)).toEqual({
      p2: { alone: '2026-04-06', withRest: null },
      p3: { alone: '2026-04-06', withRest: null },
      p4: { alone: null, withRest: null },
    });
  });
});
