import { describe, expect, it } from 'vitest';
import { realign } from '../realign.js';
import { aCourse, aPlan, aRule } from '../testing/aPlan.js';

const TODAY = '2026-03-18';
const courses = [aCourse('p', ['2026-03-02', '2026-03-17', null, null]), aCourse('f', ['booked 2026-04-20'])];
const apart = (days: number) =>
  ['p1', 'p2', 'p3', 'p4'].map((a) => ({ a, b: 'f1', ifAFirst: days, ifBFirst: days, rule: aRule('apart') }));
const plan = aPlan(courses, { separations: apart(7) });
const links = ['p2', 'p3', 'p4'].map((to, i) => {
  return { from: `p${i + 1}`, to, atLeast: 28, ideal: 35, atMost: 53, rule: aRule('tca-gap') };
});

describe('a step changed', () => {
  it('ties open sessions anew and leaves what is done alone', () => {
    const result = realign(plan, { kind: 'step-changed', course: 'p', gaps: links }, TODAY);
    expect(
      result.changes.map(({ session, after, rule }) => `${session} ${after.ideal} ${rule.code}`),
    ).toEqual(['p3 2026-04-27 apart', 'p4 2026-06-01 tca-gap']);
    expect(result.plan.gaps.map(({ to, rule: { code } }) => `${to} ${code}`)).toEqual([
      'p2 p-gap',
      'p3 tca-gap',
      'p4 tca-gap',
    ]);
  });

  it('changes its distances from other courses where they are given', () => {
    const occurrence = { kind: 'step-changed', course: 'p', gaps: links, separations: apart(28) } as const;
    const result = realign(plan, occurrence, TODAY);
    expect(result.windows['p3']).toMatchObject({ earliest: '2026-05-18', ideal: '2026-05-18' });
    expect(result.plan.separations.map(({ a, ifAFirst }) => `${a} ${ifAFirst}`)).toEqual([
      'p1 7',
      'p2 7',
      'p3 28',
      'p4 28',
    ]);
    expect(realign(result.plan, occurrence, TODAY).plan).toBe(result.plan);
  });
});
