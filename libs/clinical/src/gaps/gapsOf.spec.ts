import { describe, expect, it } from 'vitest';
import { protocolOf } from '../catalogue/protocolOf.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { cycleOf } from './cycleOf.js';
import { gapsOf } from './gapsOf.js';
import { maintenanceOf } from './maintenanceOf.js';
import { reviewsOf } from './reviewsOf.js';

const protocol = (code: string) => protocolOf(seedCatalogue, code);
const at = (age: number) => cycleOf(age, seedCatalogue.rulebook);

describe('gaps of a series', () => {
  it.each([
    ['glycolic-20-35', 40, 'whole', 14, 29, 44],
    ['glycolic-20-35', 40, 'half', 14, 15, 30],
    ['glycolic-20-35', 67, 'whole', 14, 39, 59],
    ['mandelic-40', 40, 'half', 14, 15, 30],
    ['tca-10-25', 60, 'whole', 14, 35, 53],
    ['tca-30-35', 40, 'whole', 90, 203, 365],
    ['jessner-tca-35', 40, 'whole', 180, 377, 730],
    ['jessner', 40, 'whole', 14, 29, 44],
    ['tca-cross', 40, 'whole', 28, 29, 44],
    ['glycolic-70', 67, 'half', 21, 39, 59],
  ] as const)('%s at %i, %s: %i / %i / %i', (code, age, rhythm, shortest, ideal, longest) => {
    expect(gapsOf(protocol(code), at(age), rhythm)).toMatchObject({ shortest, ideal, longest });
  });

  it('half for lactic and mandelic, whole for every other peel, unless somebody chooses', () => {
    const peels = seedCatalogue.protocols.filter(({ kind }) => kind === 'peel');
    const halves = peels.filter((peel) => gapsOf(peel, at(40)).rhythm === 'half').map(({ code }) => code);
    expect(halves).toEqual(['lactic-30-50', 'mandelic-40']);
  });

  it('half is whole where the shortest gap does not allow it, and says so', () => {
    const gaps = gapsOf(protocol('glycolic-70'), at(40), 'half');
    expect(gaps).toMatchObject({ rhythm: 'whole', ideal: 29 });
    expect(gaps.because.map(({ code }) => code)).toContain('half-not-possible');
  });

  it('says where the ideal lies outside what trials used', () => {
    expect(gapsOf(protocol('glycolic-20-35'), at(40), 'whole').outsideTrials).toBe(true);
    expect(gapsOf(protocol('glycolic-20-35'), at(40), 'half').outsideTrials).toBe(false);
    expect(gapsOf(protocol('mandelic-40'), at(40), 'half').outsideTrials).toBe(true);
    expect(gapsOf(protocol('tca-30-35'), at(40), 'whole').outsideTrials).toBe(false);
  });

  it('gives its reasons with the numbers', () => {
    expect(gapsOf(protocol('tca-30-35'), at(40)).because).toEqual([
      { code: 'agent-shortest', params: { days: 90 }, source: 'Brody; Monheit', evidence: 'K' },
      {
        code: 'whole-cycles',
        params: { cycles: 7, cycle: 29, days: 203 },
        source: 'cycle model',
        evidence: 'E',
      },
      { code: 'recommended-high', params: { days: 365 }, source: 'Brody; Monheit', evidence: 'K' },
    ]);
  });

  it.each([
    ['plla-cheek', 28, 35, 42],
    ['ha-lips', 14, 28, 42],
  ] as const)('fillers count days: %s %i / %i / %i', (code, shortest, ideal, longest) => {
    expect(gapsOf(protocol(code), at(67))).toMatchObject({ shortest, ideal, longest, rhythm: null });
  });
});

describe('maintenance', () => {
  it.each([
    ['glycolic-20-35', 40, 14, 29, 56],
    ['mandelic-40', 40, 14, 29, 56],
    ['glycolic-20-35', 67, 14, 39, 59],
    ['jessner', 40, 14, 58, 84],
    ['tca-10-25', 60, 14, 70, 88],
    ['tca-30-35', 40, 90, 377, 392],
    ['jessner-tca-35', 40, 180, 377, 392],
  ] as const)('%s at %i: %i / %i / %i', (code, age, shortest, ideal, longest) => {
    expect(maintenanceOf(protocol(code), at(age))).toMatchObject({
      shortest,
      ideal,
      longest,
      rhythm: 'whole',
    });
  });

  it.each(['phenol-croton', 'tca-cross', 'ha-lips'])('none after %s', (code) => {
    expect(maintenanceOf(protocol(code), at(40))).toBeNull();
  });
});

describe('reviews', () => {
  const days = (code: string) =>
    reviewsOf(protocol(code)).map(({ atLeast, ideal, atMost }) => [atLeast, ideal, atMost]);
  it.each([
    [
      'ha-cheek',
      [
        [14, 14, 28],
        [548, 548, 731],
      ],
    ],
    [
      'ha-lips',
      [
        [14, 14, 28],
        [183, 183, 365],
      ],
    ],
    [
      'caha-cheek',
      [
        [28, 28, 42],
        [365, 365, 548],
      ],
    ],
    ['plla-cheek', [[548, 548, 731]]],
    ['pmma-nasolabial', [[28, 28, 42]]],
    ['glycolic-50', []],
  ] as const)('%s', (code, expected) => {
    expect(days(code)).toEqual(expected);
  });
});
