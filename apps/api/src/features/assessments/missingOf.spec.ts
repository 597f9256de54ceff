import { advise, defaultPolicy, intakeFormV1, seedCatalogue } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { aBasis } from '../../testing/aBasis.js';
import { missingOf } from './missingOf.js';

const missing = (facts: Parameters<typeof aBasis>[0]) =>
  missingOf(advise(aBasis(facts).known, seedCatalogue, defaultPolicy), intakeFormV1);

describe('missingOf', () => {
  it('is empty where everything was answered', () => {
    expect(missing({})).toEqual([]);
  });

  it('names the questions to ask, with who waits for them, the gravest first', () => {
    const [first, second] = missing({ facts: { hormones: 'unknown', isotretinoin: 'unknown' } });
    expect(first).toMatchObject({
      code: 'isotretinoin',
      severity: 'needs-answer',
      questions: ['isotretinoin', 'isotretinoin-last'],
    });
    expect(first?.protocols).toContain('tca-30-35');
    expect(second).toMatchObject({ code: 'hormones', severity: 'caution' });
  });

  it('asks for the phototype, for which no question stands', () => {
    expect(missing({ phototype: null })[0]).toMatchObject({
      code: 'phototype',
      severity: 'needs-answer',
      questions: [],
    });
  });
});
