import type { Known } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { changesSince } from './changesSince.js';

const before: Known = {
  phototype: 3,
  concerns: ['dullness', 'melasma'],
  facts: { pregnant: 'no', filler: [{ on: '2025-01-10', area: 'lips' }], smoker: 'yes' },
};

describe('changesSince', () => {
  it('finds nothing where nothing changed, however it is ordered', () => {
    const same: Known = {
      phototype: 3,
      concerns: ['melasma', 'dullness'],
      facts: { smoker: 'yes', filler: [{ area: 'lips', on: '2025-01-10' }], pregnant: 'no' },
    };
    expect(changesSince(before, same)).toEqual([]);
  });

  it('names what is new, gone and different', () => {
    const after: Known = {
      phototype: 4,
      concerns: ['dullness', 'lips'],
      facts: { pregnant: 'yes', filler: [{ on: '2025-01-10', area: 'lips' }], keloid: 'yes' },
    };
    expect(changesSince(before, after)).toEqual([
      { kind: 'phototype', code: 'phototype', before: 3, after: 4 },
      { kind: 'concern', code: 'melasma', before: 'yes', after: 'no' },
      { kind: 'concern', code: 'lips', before: 'no', after: 'yes' },
      { kind: 'fact', code: 'pregnant', before: 'no', after: 'yes' },
      { kind: 'fact', code: 'smoker', before: 'yes', after: null },
      { kind: 'fact', code: 'keloid', before: null, after: 'yes' },
    ]);
  });
});
