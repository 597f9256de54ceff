import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../advice/defaultPolicy.js';
import { figureNamed } from '../catalogue/figureNamed.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { areaOf } from '../evaluation/areaOf.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import { findingRules } from '../findings/findingRules.js';
import { tan } from '../findings/tan.js';
import { underAge } from '../findings/underAge.js';
import { aHealthyPatient } from '../testing/verdictsOf.js';
import { type FactCode, factCodes } from '../vocabulary/FactCode.js';
import type { FactTraits } from '../vocabulary/FactTraits.js';
import { factTable } from '../vocabulary/factTable.js';
import { turningDays } from './turningDays.js';

const rules: readonly FindingRule[] = findingRules;
const peel = seedCatalogue.protocols.find(({ code }) => code === 'mandelic-40');
if (peel === undefined) throw new Error('no such peel');
const { today } = aHealthyPatient;
const about = {
  protocol: peel,
  catalogue: seedCatalogue,
  policy: defaultPolicy,
  from: today,
  to: '2026-03-20',
};

/** Whose figures a rule asks for, whatever it is told of a day that is over, that day and one ahead. */
function askedBy(rule: FindingRule): readonly string[] {
  const asked = new Set<string>();
  for (const protocol of seedCatalogue.protocols.filter(rule.appliesTo))
    for (const on of ['2026-02-20', today, '2026-03-06'])
      for (const read of rule.reads.filter((topic) => (factCodes as readonly string[]).includes(topic))) {
        const { kinds }: FactTraits = factTable[read as FactCode];
        for (const kind of [null, ...(kinds === 'day' ? [on] : kinds)])
          rule.assess({
            ...{ protocol, area: areaOf(protocol), on: today, age: 35, phototype: 2, policy: defaultPolicy },
            concerns: new Set(),
            occurrence: (fact) =>
              fact === read ? { on, dated: true, kind, area: areaOf(protocol), answer: 'yes' } : null,
            figure: (name, code = rule.code) => {
              asked.add(code);
              return figureNamed(seedCatalogue.rulebook, code, name);
            },
          });
      }
  return [...asked];
}

describe('the days on which a rule can turn', () => {
  it('count with the figures of no rule that it does not name', () => {
    const unnamed = rules.flatMap((rule) =>
      askedBy(rule)
        .filter((code) => ![rule.code, ...(rule.figuresOf ?? [])].includes(code))
        .map((code) => `${rule.code} asks ${code}`),
    );
    expect(unnamed).toEqual([]);
  });

  it('are what is told and a figure away from it, in order, and the first day always', () => {
    const facts = { tan: { on: '2026-03-18' } } as const;
    const days = turningDays(tan, { ...about, known: { ...aHealthyPatient, facts } });
    expect(days[0]).toBe(today);
    expect(days).toEqual([...days].sort());
    // Fourteen days without sun after the peel: the third is too late, the fourth is not.
    expect(days).toEqual(expect.arrayContaining(['2026-03-04', '2026-03-05', '2026-03-18', '2026-03-19']));
    expect(days).not.toContain('2026-03-09');
  });

  it('are all days where a rule reads the age', () => {
    expect(turningDays(underAge, { ...about, known: aHealthyPatient })).toHaveLength(19);
  });
});
