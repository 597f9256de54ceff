import { describe, expect, it } from 'vitest';
import { realign } from '../realign.js';
import { aCourse, aPlan, aRule } from '../testing/aPlan.js';

const TODAY = '2026-03-18';
const courses = [aCourse('p', ['2026-03-02', 'booked 2026-03-25', null]), aCourse('f', [null])];
const plan = aPlan(courses, { startIdeal: { f: '2026-05-20' } });
const rule = { version: '3', source: '31' };
const held = (first: string, last: string | null) => ({ sessions: { courseId: 'p' }, first, last, rule });
const found = (...holds: ReturnType<typeof held>[]) =>
  ({ kind: 'finding-new', finding: 'hsv-active', holds }) as const;

describe('a new finding', () => {
  it('lets its courses wait while nobody knows its end, and leaves the others alone', () => {
    const result = realign(plan, found(held(TODAY, null)), TODAY);
    expect(result.waiting.map(({ session, rule: { code } }) => `${session} ${code}`)).toEqual([
      'p2 hsv-active',
      'p3 hsv-active',
    ]);
    expect(result.flags).toMatchObject([
      { sessionId: 'p2', days: null, rule: { code: 'hsv-active', source: '31' } },
    ]);
    expect(result.windows['f1']?.ideal).toBe('2026-05-20');
  });

  it('with an end moves and flags', () => {
    const result = realign(plan, found(held(TODAY, '2026-04-03')), TODAY);
    expect(result.windows['p2']).toMatchObject({ earliest: '2026-04-04', ideal: '2026-04-04' });
    expect(result.flags).toMatchObject([{ sessionId: 'p2', kind: 'too-early', days: 10 }]);
  });

  it('takes the place of what was known of it, and lifted it is gone', () => {
    const sore = realign(plan, found(held(TODAY, null)), TODAY).plan;
    const heals = realign(sore, found(held(TODAY, '2026-03-24')), TODAY);
    expect(heals.plan.holds).toHaveLength(1);
    expect(heals.flags).toEqual([]);
    const lifted = realign(heals.plan, { kind: 'finding-lifted', finding: 'hsv-active' }, TODAY);
    expect(lifted.plan.holds).toEqual([]);
  });

  it('lifted or told anew replaces what the plan was drafted with', () => {
    const notBefore = [{ session: 'p3', day: '2026-06-30', rule: aRule('isotretinoin') }];
    const drafted = aPlan(courses, { notBefore });
    const lifted = realign(drafted, { kind: 'finding-lifted', finding: 'isotretinoin' }, TODAY);
    expect(lifted.plan.notBefore).toEqual([]);
    expect(lifted.windows['p3']?.ideal).toBe('2026-04-09');
    const told = { ...found(held(TODAY, '2026-05-01')), finding: 'isotretinoin' };
    expect(realign(drafted, told, TODAY).windows['p3']?.earliest).toBe('2026-05-02');
  });

  it('is a conflict only where the rest could not be kept anyway', () => {
    const forbidden = [{ sessions: { courseId: 'f' }, first: TODAY, last: null, rule: aRule('closed') }];
    const result = realign({ ...plan, forbidden }, found(held(TODAY, null)), TODAY);
    expect(result.conflict).toEqual([aRule('closed')]);
  });
});
