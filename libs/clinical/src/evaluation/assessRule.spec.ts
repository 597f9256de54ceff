import { expect, it } from 'vitest';
import { defaultPolicy } from '../advice/defaultPolicy.js';
import { protocolOf } from '../catalogue/protocolOf.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { tan } from '../findings/tan.js';
import { aHealthyPatient } from '../testing/verdictsOf.js';
import { assessRule } from './assessRule.js';
import type { FindingRule } from './FindingRule.js';
import { momentOf } from './momentOf.js';

/** What a rule of the rulebook's second version says under a rulebook of this version. */
function saidUnder(version: number): string | undefined {
  const catalogue = { ...seedCatalogue, rulebook: { ...seedCatalogue.rulebook, version } };
  const known = { ...aHealthyPatient, facts: { tan: { on: '2026-03-01' } } } as const;
  const protocol = protocolOf(catalogue, 'glycolic-20-35');
  const rule: FindingRule = { ...tan, since: 2 };
  const moment = momentOf(known, '2026-03-02', catalogue, defaultPolicy);
  return assessRule(rule, { ...moment, protocol, area: 'face' }).finding?.severity;
}

it('a rule that is newer than the signed rulebook says nothing until one that knows it is signed', () => {
  expect([1, 2, 3].map(saidUnder)).toEqual([undefined, 'defer', 'defer']);
});
