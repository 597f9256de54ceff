import { realign } from '@stratum/timeline';
import { describe, expect, it } from 'vitest';
import type { AdviceInput } from '../advice/AdviceInput.js';
import { defaultPolicy } from '../advice/defaultPolicy.js';
import { protocolOf } from '../catalogue/protocolOf.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { aHealthyPatient } from '../testing/verdictsOf.js';
import { findingNewsOf } from './findingNewsOf.js';

const today = '2026-04-01';
const context = { today, catalogue: seedCatalogue, policy: defaultPolicy };
const courses = [
  { protocol: protocolOf(seedCatalogue, 'tca-30-35'), area: 'face', sessions: ['p1', 'p2'] },
  { protocol: protocolOf(seedCatalogue, 'ha-cheek'), area: 'cheek', sessions: ['f1'] },
] as const;

const news = (before: AdviceInput['facts'], after: AdviceInput['facts']) =>
  findingNewsOf(
    courses,
    { ...aHealthyPatient, facts: before },
    { ...aHealthyPatient, facts: after },
    context,
  );
const told = (...given: Parameters<typeof news>) =>
  news(...given).map((one) =>
    one.kind === 'finding-lifted'
      ? `${one.finding} lifted`
      : `${one.finding} ${one.holds.map(({ sessions, first, last }) => `${sessions.join()} ${first} ${last}`).join('; ')}`,
  );

describe('what a new answer changes for a plan', () => {
  it('nothing when the answers say the same', () => {
    const facts = { isotretinoin: { on: '2026-01-01' } };
    expect(told(facts, facts)).toEqual([]);
  });

  it('pregnant holds everything, without an end', () => {
    expect(told({}, { pregnant: 'yes' })).toEqual(['pregnancy p1,p2 2026-04-01 null; f1 2026-04-01 null']);
    expect(told({ pregnant: 'yes' }, {})).toEqual(['pregnancy lifted']);
  });

  it('isotretinoin holds the medium peel until a day, and leaves the filler alone', () => {
    expect(told({}, { isotretinoin: { on: '2026-03-31' } })).toEqual([
      'isotretinoin p1,p2 2026-04-01 2026-09-26',
    ]);
  });

  it('a later dose moves the end', () => {
    const [first, later] = [{ on: '2026-01-01' }, { on: '2026-03-31' }];
    expect(told({ isotretinoin: first }, { isotretinoin: later })).toEqual([
      'isotretinoin p1,p2 2026-04-01 2026-09-26',
    ]);
  });

  it('is taken by the timeline as it is: a pregnancy mid-series lets it wait and flags the visits', () => {
    const open = { courseId: 'p', kind: 'treatment' } as const;
    const sessions = [
      { ...open, id: 'p1', ordinal: 1, state: 'done', on: '2026-03-02' },
      { ...open, id: 'p2', ordinal: 2, state: 'booked', on: '2026-06-10' },
    ] as const;
    const plan = { sessions, gaps: [], separations: [], notBefore: [], forbidden: [] };
    const [occurrence] = findingNewsOf(
      [{ ...courses[0], sessions: ['p2'] }],
      aHealthyPatient,
      { ...aHealthyPatient, facts: { pregnant: 'yes' } },
      context,
    );
    if (occurrence === undefined) throw new Error('no news');
    const result = realign(plan, occurrence, today);
    expect(result.waiting).toMatchObject([{ session: 'p2', rule: { code: 'pregnancy' } }]);
    expect(result.flags).toMatchObject([{ sessionId: 'p2', kind: 'too-early', days: null }]);
    expect(result.conflict).toEqual([]);
  });
});
