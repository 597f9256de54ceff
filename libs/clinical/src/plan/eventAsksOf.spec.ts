import { realign } from '@stratum/timeline';
import { describe, expect, it } from 'vitest';
import { protocolOf } from '../catalogue/protocolOf.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { eventAsksOf } from './eventAsksOf.js';

const course = (code: string, firstEver: string | null = null) => ({
  protocol: protocolOf(seedCatalogue, code),
  sessions: ['s1', 's2'],
  firstEver,
});
const told = (...given: Parameters<typeof eventAsksOf>) =>
  eventAsksOf(...given).map(({ sessions, before, after, rule }) => [
    sessions.join(),
    before,
    after,
    rule.code,
  ]);

describe('what an event asks of treatments', () => {
  it.each([
    ['glycolic-20-35', [['s1,s2', 14, 1, 'event-after-peel']]],
    ['tca-30-35', [['s1,s2', 42, 1, 'event-after-peel']]],
    ['phenol-croton', [['s1,s2', 120, 1, 'event-after-peel']]],
    ['ha-lips', [['s1,s2', 42, 1, 'event-after-filler']]],
  ] as const)('an occasion: %s', (code, expected) => {
    expect(told('occasion', [course(code)], seedCatalogue)).toEqual(expected);
  });

  it('the first peel of all keeps further away than those after it', () => {
    expect(told('occasion', [course('glycolic-20-35', 's1')], seedCatalogue)).toEqual([
      ['s1', 28, 1, 'event-after-peel'],
      ['s2', 14, 1, 'event-after-peel'],
    ]);
  });

  it('strong sun: none after the peel, none before it', () => {
    expect(told('sun', [course('tca-30-35')], seedCatalogue)).toEqual([['s1,s2', 42, 28, 'sun-holiday']]);
  });

  it('a trip closes its own days', () => {
    expect(told('away', [course('ha-lips')], seedCatalogue)).toEqual([['s1,s2', 0, 0, 'event-away']]);
  });

  it('is taken by the timeline as it is', () => {
    const asks = eventAsksOf('occasion', [course('glycolic-20-35')], seedCatalogue);
    const session = { courseId: 'c', kind: 'treatment', state: 'planned', on: null } as const;
    const sessions = [
      { ...session, id: 's1', ordinal: 1 },
      { ...session, id: 's2', ordinal: 2 },
    ];
    const plan = { sessions, gaps: [], separations: [], notBefore: [], forbidden: [] };
    const event = { id: 'wedding', first: '2026-06-12', last: '2026-06-12', asks };
    const { windows } = realign(plan, { kind: 'event-added', event }, '2026-06-01');
    expect(windows['s1']).toMatchObject({
      earliest: '2026-06-13',
      because: { earliest: [{ rule: { code: 'event-after-peel', source: '84' } }, {}] },
    });
  });
});
