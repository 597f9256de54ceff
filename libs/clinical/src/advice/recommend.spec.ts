import { describe, expect, it } from 'vitest';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { aHealthyPatient } from '../testing/verdictsOf.js';
import type { ConcernCode } from '../vocabulary/ConcernCode.js';
import type { AdviceInput } from './AdviceInput.js';
import { advise } from './advise.js';

const recommended = (concerns: readonly ConcernCode[], changes: Partial<AdviceInput> = {}) =>
  advise({ ...aHealthyPatient, ...changes, concerns }, seedCatalogue).recommendation;

describe('modality by layer', () => {
  it.each([
    [['dullness'], 'peel'],
    [['photodamage-3'], 'peel'],
    [['scars-ice-pick'], 'peel'],
    [['lips', 'chin'], 'filler'],
    [['dullness', 'lips'], 'both'],
    [['perioral-lines'], 'both'],
    [['hands'], 'both'],
    [['scars-rolling'], 'both'],
    [['dynamic-lines'], 'consultation'],
    [['photodamage-4', 'under-eye-pigment', 'laxity', 'actinic-keratoses'], 'consultation'],
    [['acne-nodular'], 'consultation'],
    [['dynamic-lines', 'dullness'], 'peel'],
    [['laxity', 'temples'], 'filler'],
    [['unsure', 'dullness', 'lips'], 'consultation'],
    [['changing-lesion', 'lips'], 'consultation'],
    [[], 'consultation'],
  ] as readonly (readonly [readonly ConcernCode[], string])[])('%j: %s', (concerns, modality) => {
    expect(recommended(concerns).modality).toBe(modality);
  });

  it('keeps what has to be talked over apart', () => {
    expect(recommended(['dynamic-lines', 'dullness', 'laxity']).consult).toEqual(['dynamic-lines', 'laxity']);
  });

  it('says why, with the evidence', () => {
    expect(recommended(['midface-volume']).because).toEqual([
      {
        concern: 'midface-volume',
        layer: 'deep',
        option: ['ha-cheek'],
        evidence: 'A',
        source: '51, 52',
        blockedBy: [],
      },
    ]);
  });
});

describe('when what is called for is not possible', () => {
  it('all blocked: a consultation, and what stands in the way', () => {
    const { modality, because } = recommended(['lips'], { facts: { porphyria: 'yes' } });
    expect(modality).toBe('consultation');
    expect(because[0]?.blockedBy).toEqual(['porphyria']);
  });

  it('a medium peel is called for and the phototype forbids it', () => {
    expect(recommended(['photodamage-3'], { phototype: 5 }).modality).toBe('consultation');
    expect(recommended(['photodamage-1-2'], { phototype: 5 }).modality).toBe('peel');
    expect(recommended(['scars-ice-pick'], { phototype: 6 }).modality).toBe('consultation');
  });

  it('one of several is enough', () => {
    const both = recommended(['dullness', 'lips'], { facts: { porphyria: 'yes' } });
    expect(both.modality).toBe('both');
    expect(both.because.map(({ blockedBy }) => blockedBy)).toEqual([[], ['porphyria']]);
    expect(recommended(['nasolabial-folds'], { facts: { 'allergy-gram-positive': 'yes' } }).modality).toBe(
      'filler',
    );
  });

  it('all deferred: the modality stays, from the first day on which one of them is possible', () => {
    const tanned = recommended(['dullness'], { facts: { tan: { on: '2026-03-01' } } });
    expect(tanned).toMatchObject({ modality: 'peel', from: '2026-03-15' });
    const filled = recommended(['lips'], { facts: { vaccination: { on: '2026-03-01', kind: 'covid' } } });
    expect(filled).toMatchObject({ modality: 'filler', from: '2026-03-22' });
  });

  it('the day is looked for beyond what comes after', () => {
    const facts = {
      tan: { on: '2026-03-01' },
      'sun-holiday': { on: '2026-03-20', kind: '2026-03-27' },
    };
    expect(recommended(['dullness'], { facts }).from).toBe('2026-04-10');
  });

  it('waiting for something to heal has no day', () => {
    expect(recommended(['dullness'], { facts: { 'hsv-active': 'yes' } })).toMatchObject({
      modality: 'peel',
      from: null,
    });
  });

  it('no day is named while one of them is possible now', () => {
    expect(recommended(['dullness', 'lips'], { facts: { tan: 'yes' } })).not.toHaveProperty('from');
  });
});
