import { addDays } from '@stratum/calendar';
import { describe, expect, it } from 'vitest';
import type { AdviceInput } from '../advice/AdviceInput.js';
import { rowOf, verdictsOf } from '../testing/verdictsOf.js';
import type { ConcernCode } from '../vocabulary/ConcernCode.js';
import type { FactAnswer } from '../vocabulary/FactAnswer.js';
import type { FactCode } from '../vocabulary/FactCode.js';

const ok = 'ok';
const caution = 'caution';
const blocked = 'blocked';
const healed = 'defer until healed';

type Row = readonly [fact: FactCode, answer: FactAnswer, ...verdicts: string[]];

/** Fact and answer, then superficial, medium, deep peel, HA, CaHA, PLLA, PMMA. */
const rows: readonly Row[] = [
  ['pregnant', 'yes', blocked, blocked, blocked, blocked, blocked, blocked, blocked],
  ['breastfeeding', 'yes', blocked, blocked, blocked, blocked, blocked, blocked, blocked],
  ['hsv-active', 'yes', healed, healed, healed, healed, healed, healed, healed],
  ['hsv-history', 'yes', caution, ok, ok, ok, ok, ok, ok],
  ['infection-active', 'yes', healed, healed, healed, healed, healed, healed, healed],
  ['dermatitis-active', 'yes', healed, healed, blocked, healed, healed, healed, healed],
  ['wound-or-sunburn', 'yes', healed, healed, healed, healed, healed, healed, healed],
  ['keloid', 'yes', caution, blocked, blocked, caution, caution, blocked, caution],
  ['radiation', 'yes', caution, blocked, blocked, ok, ok, ok, ok],
  ['photosensitiser', 'yes', caution, caution, caution, ok, ok, ok, ok],
  ['hormones', 'yes', caution, caution, caution, ok, ok, ok, ok],
  ['smoker', 'yes', ok, caution, caution, ok, ok, ok, ok],
  ['immunosuppressed', 'yes', caution, blocked, blocked, caution, caution, blocked, caution],
  ['autoimmune', { kind: 'active' }, ok, ok, ok, healed, healed, healed, healed],
  ['autoimmune', { kind: 'quiet' }, ok, ok, ok, caution, caution, caution, caution],
  ['diabetes', 'yes', ok, ok, caution, ok, ok, ok, ok],
  ['cardiac', 'yes', ok, caution, blocked, ok, ok, ok, ok],
  ['renal', 'yes', ok, caution, blocked, ok, ok, ok, ok],
  ['hepatic', 'yes', ok, caution, blocked, ok, ok, ok, ok],
  ['bleeding-disorder', 'yes', ok, ok, ok, caution, blocked, caution, caution],
  ['anticoagulant', 'yes', ok, ok, ok, caution, caution, caution, caution],
  ['epilepsy-untreated', 'yes', ok, ok, ok, blocked, blocked, blocked, blocked],
  ['porphyria', 'yes', ok, ok, ok, blocked, blocked, blocked, blocked],
  ['allergy-lidocaine', 'yes', ok, ok, ok, blocked, blocked, blocked, blocked],
  ['allergy-bovine-collagen', 'yes', ok, ok, ok, ok, ok, ok, blocked],
  ['allergy-gram-positive', 'yes', ok, ok, ok, blocked, ok, ok, ok],
  ['anaphylaxis', 'yes', ok, ok, ok, blocked, blocked, blocked, blocked],
  ['permanent-filler', 'yes', ok, ok, ok, blocked, blocked, blocked, blocked],
  ['bdd-positive', 'yes', blocked, blocked, blocked, blocked, blocked, blocked, blocked],
  ['bdd-positive', { on: '2026-02-01', kind: 'reviewed' }, ok, ok, ok, ok, ok, ok, ok],
  ['retinoid-topical', 'yes', ok, ok, ok, ok, ok, ok, ok],
];

describe('what speaks against a treatment, by depth and material', () => {
  it('nothing does for a healthy patient', () => {
    expect(new Set(Object.values(verdictsOf({})))).toEqual(new Set([ok]));
  });

  it.each(rows.map(([fact, answer, ...expected]) => [fact, answer, expected] as const))(
    '%s %j',
    (fact, answer, expected) => {
      expect(rowOf({ facts: { [fact]: answer } })).toEqual(expected);
    },
  );
});

const withFact = (fact: FactCode, answer: FactAnswer = 'yes') => verdictsOf({ facts: { [fact]: answer } });

/** The codes of the protocols whose verdict is the one asked for. */
const codesWith = (verdict: string, changes: Partial<AdviceInput>) =>
  Object.entries(verdictsOf(changes)).flatMap(([code, each]) => (each === verdict ? [code] : []));

describe('what only some products hold', () => {
  it.each([
    ['allergy-salicylate', blocked, ['salicylic-20-30', 'jessner', 'jessner-tca-35']],
    ['allergy-resorcinol', blocked, ['jessner', 'jessner-tca-35']],
    ['allergy-bovine-collagen', blocked, ['pmma-nasolabial']],
    ['allergy-nuts', caution, ['mandelic-40']],
    ['thyroid', caution, ['jessner', 'jessner-tca-35']],
    ['diabetes', caution, ['phenol-croton']],
    ['bleeding-disorder', blocked, ['caha-cheek', 'caha-nasolabial', 'caha-jawline', 'caha-hands']],
    ['renal', caution, ['salicylic-20-30', 'tca-30-35', 'jessner-tca-35', 'tca-cross']],
    ['hepatic', caution, ['salicylic-20-30', 'tca-30-35', 'jessner-tca-35', 'tca-cross']],
    ['cardiac', caution, ['tca-30-35', 'jessner-tca-35', 'tca-cross']],
  ] as const)('%s makes %s of exactly these', (fact, verdict, codes) => {
    expect(codesWith(verdict, { facts: { [fact]: 'yes' } })).toEqual(codes);
  });

  it('gram-positive protein concerns every hyaluronic acid and nothing else', () => {
    const codes = codesWith(blocked, { facts: { 'allergy-gram-positive': 'yes' } });
    expect(codes).toHaveLength(10);
    expect(codes.every((code) => code.startsWith('ha-'))).toBe(true);
  });

  it('cold sores ask for a reason around the mouth only', () => {
    expect(
      codesWith(caution, { facts: { 'hsv-history': 'yes' } }).filter((code) => code.startsWith('ha-')),
    ).toEqual(['ha-lips', 'ha-perioral']);
  });
});

describe('concerns that speak against', () => {
  it.each([
    ['changing-lesion', [blocked, blocked, blocked, blocked, blocked, blocked, blocked]],
    ['acne-nodular', [blocked, blocked, blocked, healed, healed, healed, healed]],
    ['acne-inflammatory', [ok, ok, ok, healed, healed, healed, healed]],
    ['melasma', [caution, caution, blocked, ok, ok, ok, ok]],
    ['acne-comedonal', [ok, ok, ok, ok, ok, ok, ok]],
    ['unsure', [ok, ok, ok, ok, ok, ok, ok]],
  ] as readonly (readonly [ConcernCode, readonly string[]])[])('%s', (concern, expected) => {
    expect(rowOf({ concerns: [concern] })).toEqual(expected);
  });

  it('inflamed acne of the face leaves the hands alone', () => {
    expect(verdictsOf({ concerns: ['acne-inflammatory'] })['ha-hands']).toBe(ok);
  });

  it('pigment under the eye asks for a reason to fill there', () => {
    expect(codesWith(caution, { concerns: ['under-eye-pigment'] })).toEqual(['ha-tear-trough']);
  });
});

describe('pregnancy by agent', () => {
  it.each(['pregnant', 'breastfeeding'] as const)(
    '%s leaves glycolic and lactic peels to a reason',
    (fact) => {
      const verdicts = verdictsOf({ facts: { [fact]: 'yes' } }, { pregnancy: 'by-agent' });
      const allowed = Object.keys(verdicts).filter((code) => verdicts[code] === caution);
      expect(allowed).toEqual(['glycolic-20-35', 'glycolic-50', 'glycolic-70', 'lactic-30-50']);
      expect(Object.values(verdicts).filter((verdict) => verdict === blocked)).toHaveLength(25);
    },
  );
});

describe('age in completed years', () => {
  it.each([
    ['the day before 18', '2008-03-03', [caution, blocked, blocked, blocked, blocked, blocked, blocked]],
    ['18 today', '2008-03-02', [ok, ok, ok, caution, caution, caution, caution]],
    ['the day before 22', '2004-03-03', [ok, ok, ok, caution, caution, caution, caution]],
    ['22 today', '2004-03-02', [ok, ok, ok, ok, ok, ok, ok]],
  ])('%s', (_, born, expected) => {
    expect(rowOf({ born })).toEqual(expected);
  });
});

describe('places', () => {
  it.each([
    ['permanent-filler', { area: 'cheek' }, [blocked, 'ok', 'ok']],
    ['permanent-filler', { area: 'face' }, [blocked, blocked, 'ok']],
    ['permanent-filler', { area: 'hands' }, ['ok', 'ok', blocked]],
    ['permanent-filler', { area: 'cheek', kind: 'reviewed' }, [caution, 'ok', 'ok']],
    ['infection-active', { area: 'body' }, ['ok', 'ok', healed]],
    ['infection-active', { area: 'lips' }, ['ok', healed, 'ok']],
    ['hsv-active', 'yes', [healed, healed, healed]],
  ] as readonly (readonly [FactCode, FactAnswer, readonly string[]])[])('%s %j', (fact, answer, expected) => {
    const verdicts = withFact(fact, answer);
    expect([verdicts['ha-cheek'], verdicts['ha-lips'], verdicts['ha-hands']]).toEqual(expected);
  });

  it('an infection elsewhere leaves a peel of the face alone', () => {
    expect(withFact('infection-active', { area: 'hands' })['glycolic-20-35']).toBe(ok);
    expect(withFact('radiation', { area: 'body' })['tca-30-35']).toBe(ok);
  });
});

describe('once it has healed, the days after healing count', () => {
  it.each([
    ['hsv-active', [7, 14, 14, 14]],
    ['infection-active', [7, 14, 14, 14]],
    ['dermatitis-active', [14, 28, 28, 14]],
  ] as const)('%s', (fact, days) => {
    const codes = ['glycolic-20-35', 'tca-30-35', 'phenol-croton', 'ha-cheek'] as const;
    days.forEach((n, i) => {
      const healedOn = (ago: number) => addDays('2026-03-02', -ago);
      const code = codes[i] as string;
      expect(withFact(fact, { on: healedOn(n - 1), kind: 'healed' })[code]).toBe('defer 2026-03-03');
      expect(withFact(fact, { on: healedOn(n), kind: 'healed' })[code]).toBe(ok);
    });
  });

  it('a wound that has healed delays nothing', () => {
    expect(withFact('wound-or-sunburn', { on: '2026-03-02', kind: 'healed' })['tca-30-35']).toBe(ok);
  });

  it('a day without the word healed is still active', () => {
    expect(withFact('hsv-active', { on: '2025-01-01' })['glycolic-20-35']).toBe(healed);
  });
});
