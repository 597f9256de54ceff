import { describe, expect, it } from 'vitest';
import { advise } from '../advice/advise.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { aHealthyPatient, rowOf, verdictsOf } from '../testing/verdictsOf.js';
import type { FactCode } from '../vocabulary/FactCode.js';

const ok = 'ok';
const caution = 'caution';
const asked = 'needs-answer';

/** Unknown fact, then superficial, medium, deep peel, HA, CaHA, PLLA, PMMA. */
const rows: readonly (readonly [FactCode, ...string[]])[] = [
  ['pregnant', asked, asked, asked, asked, asked, asked, asked],
  ['isotretinoin', caution, asked, asked, ok, ok, ok, ok],
  ['retinoid-topical', ok, ok, ok, ok, ok, ok, ok],
  ['hsv-active', asked, asked, asked, asked, asked, asked, asked],
  ['hsv-history', caution, ok, ok, ok, ok, ok, ok],
  ['keloid', caution, asked, asked, caution, caution, asked, caution],
  ['facial-surgery', caution, asked, asked, ok, ok, ok, ok],
  ['radiation', caution, asked, asked, ok, ok, ok, ok],
  ['photosensitiser', caution, caution, caution, ok, ok, ok, ok],
  ['smoker', ok, caution, caution, ok, ok, ok, ok],
  ['autoimmune', ok, ok, ok, asked, asked, asked, asked],
  ['bleeding-disorder', ok, ok, ok, caution, asked, caution, caution],
  ['allergy-bovine-collagen', ok, ok, ok, ok, ok, ok, asked],
  ['filler', asked, asked, asked, asked, asked, asked, asked],
  ['waxing', asked, asked, asked, ok, ok, ok, ok],
  ['vaccination', ok, ok, ok, asked, asked, asked, asked],
  ['dental-work', ok, ok, ok, asked, asked, asked, asked],
  ['sun-holiday', asked, asked, asked, ok, ok, ok, ok],
  ['event', asked, asked, asked, asked, asked, asked, asked],
  ['bdd-positive', asked, asked, asked, asked, asked, asked, asked],
];

describe('an answer that is missing', () => {
  it.each(rows)('%s', (fact, ...expected) => {
    expect(rowOf({ facts: { [fact]: 'unknown' } })).toEqual(expected);
  });

  it('is missing wherever it is not listed and nothing is said of the rest', () => {
    const { otherwise: _, ...open } = aHealthyPatient;
    const { protocols } = advise(open, seedCatalogue);
    expect(new Set(protocols.map(({ verdict }) => verdict))).toEqual(new Set([asked]));
  });

  it('names the question and the gravest thing it could mean', () => {
    const { protocols } = advise({ ...aHealthyPatient, facts: { keloid: 'unknown' } }, seedCatalogue);
    const medium = protocols.find(({ code }) => code === 'tca-30-35');
    expect(medium?.findings[0]).toEqual({
      code: 'not-answered',
      severity: 'needs-answer',
      until: null,
      from: { kind: 'fact', code: 'keloid', answer: 'unknown' },
      source: '11, 36, 42, 45, 47',
      evidence: 'C',
      params: { rule: 'keloid', could: 'absolute', missing: 'answer' },
    });
  });

  it('yields to what is blocked anyway, and goes before a deferral', () => {
    expect(verdictsOf({ facts: { keloid: 'unknown', pregnant: 'yes' } })['tca-30-35']).toBe('blocked');
    expect(verdictsOf({ facts: { keloid: 'unknown', tan: 'yes' } })['tca-30-35']).toBe(asked);
  });

  it('concerns the hands too, where it could be there', () => {
    expect(verdictsOf({ facts: { 'permanent-filler': 'unknown' } })['ha-hands']).toBe(asked);
    expect(verdictsOf({ facts: { 'dental-work': 'unknown' } })['ha-hands']).toBe(ok);
  });

  it('asks for the kind where only that is open, and keeps what is certain', () => {
    const { protocols } = advise({ ...aHealthyPatient, facts: { autoimmune: 'yes' } }, seedCatalogue);
    const findings = protocols.find(({ code }) => code === 'ha-lips')?.findings ?? [];
    expect(findings.map(({ code, severity, params }) => [code, severity, params['missing']])).toEqual([
      ['not-answered', asked, 'kind'],
      ['autoimmune', caution, undefined],
    ]);
  });
});
