import { realign, solvePlan } from '@stratum/timeline';
import { describe, expect, it } from 'vitest';
import { aPeelSeries } from './aPeelSeries.js';
import { aPlan } from './aPlan.js';

describe('a peel series', () => {
  it('goes on from the last peel done', () => {
    const plan = aPlan([aPeelSeries({ done: ['2026-03-02'], booked: ['2026-03-17'] })]);
    const solution = solvePlan(plan, '2026-03-10');
    expect(solution).toMatchObject({
      ok: true,
      windows: { 'peel-3': { earliest: '2026-03-31', ideal: '2026-04-01' } },
    });
  });

  it('is missed and re-aligned', () => {
    const plan = aPlan([aPeelSeries({ done: ['2026-03-02'], booked: ['2026-03-17'] })]);
    const result = realign(plan, { kind: 'missed', session: 'peel-2', on: '2026-03-17' }, '2026-03-20');
    expect(result.changes.map(({ session, after }) => `${session} ${after.ideal}`)).toEqual([
      'peel-3 2026-04-04',
      'peel-4 2026-04-19',
      'peel-5 2026-05-04',
      'peel-6 2026-05-19',
    ]);
  });
});
