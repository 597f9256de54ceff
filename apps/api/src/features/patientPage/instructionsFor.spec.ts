import type { Recommendation } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { instructionsFor } from './instructionsFor.js';
import type { Outlook } from './PageRow.js';

const today = '2026-03-02';
const nothing: Outlook = { plan: null, advice: null, stopped: false, toDecide: false };
const ask = { code: 'ask-the-specialist' };

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
    const plan = { state: 'approved', nextFrom: '2026-06-30', unsolved: 0 };
    expect(instructionsFor({ ...nothing, plan }, 0, today)).toEqual([
      { code: 'not-before', until: '2026-06-30' },
    ]);
    expect(instructionsFor({ ...nothing, plan: { ...plan, nextFrom: today } }, 0, today)).toEqual([]);
    expect(instructionsFor({ ...nothing, plan: { ...plan, nextFrom: null } }, 0, today)).toEqual([]);
  });

  it('sends to the specialist where a plan is paused or has no day for a session', () => {
    const plan = { state: 'paused', nextFrom: null, unsolved: 0 };
    expect(instructionsFor({ ...nothing, plan }, 0, today)).toEqual([ask]);
    expect(instructionsFor({ ...nothing, plan: { ...plan, state: 'draft', unsolved: 1 } }, 0, today)).toEqual(
      [ask],
    );
  });

  it('without a plan says until when everything recommended waits', () => {
    expect(instructionsFor(advised({ from: '2026-06-30' }), 0, today)).toEqual([
      { code: 'not-before', until: '2026-06-30' },
    ]);
    expect(instructionsFor(advised({ from: null }), 0, today)).toEqual([ask]);
    expect(instructionsFor(advised({}), 0, today)).toEqual([]);
  });

  it('sends to the specialist where everything recommended is blocked, without saying by what', () => {
    expect(instructionsFor(advised({}, [['pregnancy'], ['keloid']]), 0, today)).toEqual([ask]);
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
