import type { Recommendation } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { instructionsFor } from './instructionsFor.js';
import type { Outlook } from './PageRow.js';

const today = '2026-03-02';
const nothing: Outlook = { plan: null, advice: null, stopped: false, toDecide: false };
const ask = { code: 'ask-the-specialist' };
const dont = { code: 'do-not-book' };
const running = { state: 'approved', nextFrom: null, unsolved: 0, blocked: false, bookedOn: [] };

function advised(more: Partial<Recommendation>, blockedBy: string[][] = [[]]): Outlook {
  const because = blockedBy.map((codes) => ({
    ...{ concern: 'dullness', layer: 'surface', option: ['mandelic-40'], evidence: 'C', source: '6' },
    blockedBy: codes,
  }));
  return {
    ...nothing,
    advice: { recommendation: { modality: 'peel', because, consult: [], ...more } as Recommendation },
  };
}

describe('instructionsFor', () => {
  it('has nothing to say about somebody new', () => {
    expect(instructionsFor(nothing, 0, today)).toEqual([]);
  });

  it('gives the first day of the next session of a plan, as long as it lies ahead', () => {
    const plan = { ...running, nextFrom: '2026-06-30' };
    expect(instructionsFor({ ...nothing, plan }, 0, today)).toEqual([
      { code: 'not-before', until: '2026-06-30' },
    ]);
    expect(instructionsFor({ ...nothing, plan: { ...plan, nextFrom: today } }, 0, today)).toEqual([]);
    expect(instructionsFor({ ...nothing, plan: { ...plan, nextFrom: null } }, 0, today)).toEqual([]);
  });

  it('says about the one after it while a treatment is booked before that day, today or later', () => {
    const plan = { ...running, nextFrom: '2026-03-30', bookedOn: ['2026-02-02', today] };
    const later = { code: 'next-not-before', until: '2026-03-30' };
    expect(instructionsFor({ ...nothing, plan }, 0, today)).toEqual([later]);
    expect(instructionsFor({ ...nothing, plan: { ...plan, bookedOn: ['2026-03-16'] } }, 0, today)).toEqual([
      later,
    ]);
    expect(instructionsFor({ ...nothing, plan: { ...plan, bookedOn: ['2026-02-02'] } }, 0, today)).toEqual([
      { ...later, code: 'not-before' },
    ]);
    expect(instructionsFor({ ...nothing, plan: { ...plan, bookedOn: ['2026-04-20'] } }, 0, today)).toEqual([
      { ...later, code: 'not-before' },
    ]);
  });

  it('sends to the specialist where a plan has no day for one session', () => {
    expect(instructionsFor({ ...nothing, plan: { ...running, unsolved: 1 } }, 0, today)).toEqual([ask]);
  });

  it('lets nothing be booked where a plan is paused or none of its treatments has a day, whatever else is asked', () => {
    const paused = { ...running, state: 'paused', nextFrom: '2026-06-30' };
    expect(instructionsFor({ ...nothing, plan: paused }, 0, today)).toEqual([dont]);
    const blocked = { ...running, unsolved: 2, blocked: true };
    expect(instructionsFor({ ...nothing, plan: blocked, stopped: true, toDecide: true }, 1, today)).toEqual([
      dont,
    ]);
  });

  it('without a plan says until when everything recommended waits', () => {
    expect(instructionsFor(advised({ from: '2026-06-30' }), 0, today)).toEqual([
      { code: 'not-before', until: '2026-06-30' },
    ]);
    expect(instructionsFor(advised({ from: null }), 0, today)).toEqual([dont]);
    expect(instructionsFor(advised({}), 0, today)).toEqual([]);
  });

  it('lets nothing be booked where everything recommended is blocked, without saying by what', () => {
    expect(instructionsFor(advised({}, [['pregnancy'], ['keloid']]), 0, today)).toEqual([dont]);
    expect(instructionsFor({ ...nothing, nothingGoes: true }, 1, today)).toEqual([dont]);
    expect(instructionsFor(advised({}, [['pregnancy'], []]), 0, today)).toEqual([]);
  });

  it('sends to the specialist after a stopped treatment, and while a told fact waits', () => {
    expect(instructionsFor({ ...nothing, stopped: true }, 0, today)).toEqual([ask]);
    expect(instructionsFor(nothing, 1, today)).toEqual([ask]);
  });

  it('sends to the specialist while nobody has decided about changed answers', () => {
    expect(instructionsFor({ ...nothing, toDecide: true }, 0, today)).toEqual([ask]);
  });
});
