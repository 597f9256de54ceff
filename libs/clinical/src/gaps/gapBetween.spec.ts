import { describe, expect, it } from 'vitest';
import { protocolOf } from '../catalogue/protocolOf.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { gapBetween } from './gapBetween.js';

const { rulebook } = seedCatalogue;
const protocol = (code: string) => protocolOf(seedCatalogue, code);
const days = (first: string, then: string) =>
  gapBetween(protocol(first), protocol(then), rulebook)?.days ?? null;

describe('days between courses', () => {
  it.each([
    ['ha-cheek', 'glycolic-20-35', 14],
    ['ha-cheek', 'tca-30-35', 28],
    ['ha-cheek', 'phenol-croton', 90],
    ['glycolic-20-35', 'ha-cheek', 14],
    ['jessner', 'ha-cheek', 14],
    ['tca-30-35', 'ha-cheek', 28],
    ['phenol-croton', 'ha-cheek', 90],
    ['glycolic-20-35', 'mandelic-40', 14],
    ['glycolic-20-35', 'glycolic-70', 21],
    ['glycolic-20-35', 'tca-30-35', 90],
    ['tca-30-35', 'glycolic-20-35', 60],
    ['tca-cross', 'glycolic-20-35', 60],
    ['tca-30-35', 'jessner-tca-35', 180],
    ['phenol-croton', 'glycolic-20-35', 180],
    ['phenol-croton', 'tca-30-35', 180],
    ['glycolic-20-35', 'phenol-croton', 365],
    ['ha-cheek', 'plla-cheek', 28],
    ['plla-cheek', 'ha-cheek', 14],
    ['ha-cheek', 'ha-lips', null],
    ['ha-hands', 'glycolic-20-35', null],
    ['tca-30-35', 'caha-hands', null],
  ])('%s, then %s: %s', (first, then, expected) => {
    expect(days(first, then)).toBe(expected);
  });

  it('a peel of the hands meets the fillers of the hands', () => {
    const areas = { first: 'hands', second: 'hands' } as const;
    expect(gapBetween(protocol('glycolic-20-35'), protocol('ha-hands'), rulebook, areas)).toEqual({
      days: 14,
      rule: {
        code: 'peel-and-filler',
        version: '1',
        source: '42, 44',
        evidence: 'label',
        params: { days: 14, first: 'glycolic-20-35', second: 'ha-hands' },
      },
    });
  });

  it('healing counts where it lasts longer than the rule', () => {
    const jessner = protocol('jessner');
    const slow = { ...jessner, healingDays: { ...jessner.healingDays, value: 20 } };
    expect(gapBetween(slow, protocol('ha-cheek'), rulebook)).toMatchObject({
      days: 20,
      rule: { code: 'skin-healed' },
    });
  });
});
