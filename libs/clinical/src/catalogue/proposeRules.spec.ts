import { describe, expect, it } from 'vitest';
import { InvalidProposal } from './InvalidProposal.js';
import type { ProposedFigure } from './ProposedFigure.js';
import { proposeRules } from './proposeRules.js';
import { seedCatalogue } from './seedCatalogue.js';

const { rulebook } = seedCatalogue;
const from = { source: 'Own audit', evidence: 'C' } as const;
const propose = (...figures: Omit<ProposedFigure, 'source' | 'evidence'>[]) =>
  proposeRules(
    rulebook,
    figures.map((one) => ({ ...from, ...one })),
    2,
  );
const faultsOf = (...figures: Parameters<typeof propose>) => {
  try {
    propose(...figures);
  } catch (error) {
    if (error instanceof InvalidProposal) return error.faults;
    throw error;
  }
  return {};
};

describe('other figures for the rules', () => {
  it('are another version of them, with where they come from; the rest stays', () => {
    const next = propose({ name: 'rules.tan.figures.deep', value: 120 });
    expect(next).toMatchObject({ version: 2, builtIn: 1, code: rulebook.code });
    expect(next.rules['tan']?.figures['deep']).toEqual({
      ...{ value: 120, unit: 'days', source: 'Own audit', evidence: 'C', verified: true },
    });
    expect({ ...next, version: 1, rules: {}, builtIn: 0 }).toEqual({ ...rulebook, rules: {}, builtIn: 0 });
    expect(rulebook.rules['tan']?.figures['deep']?.value).not.toBe(120);
  });

  it('cannot switch a rule off, make children grown up, or be what no clinic has', () => {
    const figures = [
      { name: 'rules.tan.figures.deep', value: 0 },
      { name: 'policy.adultAge', value: 12 },
      { name: 'rules.tan.figures.superficial', value: 4_000 },
      { name: 'rules.peel-and-peel.figures.after-medium', value: 30.5 },
      { name: 'rules.tan.figures.nothing', value: 3 },
      { name: '__proto__.x', value: 3 },
    ];
    expect(faultsOf(...figures)).toEqual({
      'rules.tan.figures.deep': { code: 'out_of_range', params: { least: 1, greatest: 3_650 } },
      'policy.adultAge': { code: 'out_of_range', params: { least: 16, greatest: 25 } },
      'rules.tan.figures.superficial': { code: 'out_of_range', params: { least: 1, greatest: 3_650 } },
      'rules.peel-and-peel.figures.after-medium': { code: 'not_a_whole_number' },
      'rules.tan.figures.nothing': { code: 'unknown_field' },
      '__proto__.x': { code: 'unknown_field' },
    });
  });

  it('keep their order', () => {
    const { kneeAge, capAge } = rulebook.cycle;
    expect(faultsOf({ name: 'cycle.kneeAge', value: capAge.value + 1 })).toEqual({
      'cycle.kneeAge': { code: 'out_of_range', params: { greatest: capAge.value } },
    });
    expect(faultsOf({ name: 'cycle.capAge', value: kneeAge.value - 1 })).toEqual({
      'cycle.capAge': { code: 'out_of_range', params: { least: kneeAge.value } },
    });
  });
});
