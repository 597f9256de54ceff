import { describe, expect, it } from 'vitest';
import { realign } from '../realign.js';
import { aCourse, aPlan, aRule } from '../testing/aPlan.js';

const plan = aPlan([aCourse('p', ['2026-01-02', '2026-01-17', null, null])]);
const TODAY = '2026-04-01';
const nothing = { kind: 'finding-lifted', finding: '-' } as const;
const asked = { kind: 'long-gap-answered', session: 'p3', gapDays: 74 } as const;

describe('the answer after a long pause', () => {
  it('is asked for until it is given, and again when the pause has grown by another limit', () => {
    expect(realign(plan, nothing, TODAY).asks).toMatchObject([{ session: 'p3', gapDays: 74, limitDays: 60 }]);
    const { plan: goesOn, asks } = realign(plan, { ...asked, answer: 'continue' }, TODAY);
    expect(asks).toEqual([]);
    expect(realign(goesOn, nothing, '2026-05-31').asks).toEqual([]);
    expect(realign(goesOn, nothing, '2026-06-01').asks).toMatchObject([{ gapDays: 135 }]);
  });

  it('step back ties the rest anew', () => {
    const gaps = [{ from: 'p3', to: 'p4', atLeast: 21, ideal: 28, atMost: 40, rule: aRule('gentler') }];
    const link = { from: 'p2', to: 'p3', atLeast: 14, ideal: 15, atMost: 30, rule: aRule('gentler') };
    const step = { course: 'p', gaps: [link, ...gaps] };
    const result = realign(plan, { ...asked, answer: 'step-back', step }, TODAY);
    expect(result.windows['p4']).toMatchObject({
      ideal: '2026-04-29',
      because: { ideal: [{ rule: aRule('gentler') }, {}] },
    });
    expect(result.asks).toEqual([]);
  });

  it('restart gives the series as many sessions as were done', () => {
    const occurrence = { ...asked, answer: 'restart', course: 'p', ids: ['p5', 'p6'] } as const;
    const result = realign(plan, occurrence, TODAY);
    expect(Object.entries(result.windows).map(([id, { ideal }]) => `${id} ${ideal}`)).toEqual([
      'p3 2026-04-01',
      'p4 2026-04-16',
      'p5 2026-05-01',
      'p6 2026-05-16',
    ]);
    expect(result.plan.sessions.filter(({ state }) => state === 'done').map(({ on }) => on)).toEqual([
      '2026-01-02',
      '2026-01-17',
    ]);
    expect(realign(result.plan, occurrence, TODAY).plan).toBe(result.plan);
  });
});
