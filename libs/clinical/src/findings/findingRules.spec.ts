import { describe, expect, it } from 'vitest';
import type { AdviceInput } from '../advice/AdviceInput.js';
import { advise } from '../advice/advise.js';
import { defaultPolicy } from '../advice/defaultPolicy.js';
import { figureNamed } from '../catalogue/figureNamed.js';
import { MissingFigure } from '../catalogue/MissingFigure.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { areaOf } from '../evaluation/areaOf.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import type { Situation } from '../evaluation/Situation.js';
import { aHealthyPatient } from '../testing/verdictsOf.js';
import { concernCodes } from '../vocabulary/ConcernCode.js';
import { type FactCode, factCodes } from '../vocabulary/FactCode.js';
import type { FactTraits } from '../vocabulary/FactTraits.js';
import { factTable } from '../vocabulary/factTable.js';
import { phototypes } from '../vocabulary/Phototype.js';
import { findingCodes } from './FindingCode.js';
import { findingRules } from './findingRules.js';
import { usualReasons } from './usualReasons.js';

const rules: readonly FindingRule[] = findingRules;

/** One patient for every single thing that can be known, so that every rule has something to say somewhere. */
const patients: readonly Partial<AdviceInput>[] = [
  ...phototypes.map((phototype) => ({ phototype })),
  ...['2010-01-01', '2005-01-01'].map((born) => ({ born })),
  ...concernCodes.map((code) => ({ concerns: [code] })),
  ...factCodes.flatMap((code) => {
    const { kinds }: FactTraits = factTable[code];
    const named = typeof kinds === 'string' ? [kinds === 'day' ? '2026-03-08' : 'wedding'] : kinds;
    const days = ['2026-02-27', '2026-03-02', '2026-03-06'];
    const answers = days.flatMap((on) =>
      [undefined, ...named].map((kind) => ({ on, ...(kind ? { kind } : {}) })),
    );
    return [
      ...answers.map((answer) => ({ [code]: answer })),
      { [code]: { on: '2026-02-27', area: 'brow' } },
    ].map((facts) => ({ facts }) as Partial<AdviceInput>);
  }),
];

const produced = new Map<string, Set<string>>();
for (const policy of ['refuse-all', 'by-agent'] as const)
  for (const patient of patients)
    for (const { findings } of advise({ ...aHealthyPatient, ...patient }, seedCatalogue, {
      pregnancy: policy,
      adultAge: 18,
      fillerApprovalAge: 22,
    }).protocols)
      for (const { code, severity, params } of findings) {
        if (params['missing'] !== undefined) continue;
        produced.set(code, (produced.get(code) ?? new Set()).add(severity));
      }

describe('every rule', () => {
  it('has a code of its own', () => {
    expect(new Set(findingCodes).size).toBe(findingCodes.length);
    expect(findingCodes).toHaveLength(findingRules.length + 1);
  });

  it.each(rules.map((rule) => [rule.code, rule] as const))(
    '%s says exactly what it declares',
    (code, rule) => {
      expect([...(produced.get(code) ?? [])].sort()).toEqual([...rule.severities].sort());
    },
  );

  it('that can be a caution offers two to four usual reasons, and no other does', () => {
    const cautions = rules.filter(({ severities }) => severities.includes('caution')).map(({ code }) => code);
    expect(Object.keys(usualReasons).sort()).toEqual([...cautions, 'not-answered'].sort());
    for (const reasons of Object.values(usualReasons)) {
      expect(reasons.length).toBeGreaterThanOrEqual(2);
      expect(reasons.length).toBeLessThanOrEqual(4);
    }
  });

  it('that reads facts says nothing where all of them are "no"', () => {
    for (const rule of rules.filter(({ reads }) =>
      reads.some((topic) => factCodes.includes(topic as FactCode)),
    ))
      for (const protocol of seedCatalogue.protocols)
        for (const phototype of phototypes) {
          const situation: Situation = {
            protocol,
            area: areaOf(protocol),
            on: aHealthyPatient.today,
            age: 35,
            phototype,
            concerns: new Set(concernCodes),
            policy: defaultPolicy,
            occurrence: () => null,
            figure: (name, code = rule.code) => figureNamed(seedCatalogue.rulebook, code, name),
          };
          expect(rule.assess(situation), rule.code).toBeNull();
        }
  });

  it('reads every fact, among them all', () => {
    const read = new Set<string>(rules.flatMap(({ reads }) => reads));
    expect(factCodes.filter((code) => !read.has(code))).toEqual([]);
  });
});

describe('numbers are data', () => {
  it('a rulebook with another number gives another day', () => {
    const rulebook = structuredClone(seedCatalogue.rulebook);
    const tan = rulebook.rules['tan'];
    if (tan === undefined) throw new Error('no sheet');
    const superficial = {
      value: 21,
      unit: 'days',
      source: 'clinic',
      evidence: 'E',
      verified: false,
    } as const;
    const changed = {
      ...rulebook,
      rules: { ...rulebook.rules, tan: { ...tan, figures: { ...tan.figures, superficial } } },
    };
    const input = { ...aHealthyPatient, facts: { tan: { on: '2026-03-01' } } };
    const { protocols } = advise(input, { ...seedCatalogue, rulebook: changed });
    expect(protocols[0]).toMatchObject({ code: 'glycolic-20-35', verdict: 'defer', until: '2026-03-22' });
    expect(protocols[0]?.findings[0]).toMatchObject({ source: 'clinic', evidence: 'E' });
  });

  it('a rulebook without a number gives no advice at all', () => {
    const { tan: _, ...rules } = seedCatalogue.rulebook.rules;
    const catalogue = { ...seedCatalogue, rulebook: { ...seedCatalogue.rulebook, rules } };
    expect(() => advise({ ...aHealthyPatient, facts: { tan: 'yes' } }, catalogue)).toThrow(MissingFigure);
  });
});
