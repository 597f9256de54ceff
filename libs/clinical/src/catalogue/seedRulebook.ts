import { seedConcerns } from '../concerns/seedConcerns.js';
import { findingRules } from '../findings/findingRules.js';
import { seedFactAge } from '../known/seedFactAge.js';
import { stepRules } from '../steps/stepRules.js';
import { cited } from './cited.js';
import { figureRange } from './figureRange.js';
import type { Rulebook, RuleSheet } from './Rulebook.js';
import { seedLabelMaxima } from './seedLabelMaxima.js';
import { seedSources } from './seedSources.js';
import { visitKinds } from './visitKinds.js';

const rules: Record<string, RuleSheet> = {
  ...Object.fromEntries(findingRules.map(({ code, seed }) => [code, seed])),
  ...Object.fromEntries(stepRules.flatMap(({ sheet }) => (sheet ? [[sheet.code, sheet.seed]] : []))),
  'fact-age': seedFactAge,
};

/** The first rulebook: every number from the literature or marked as our own, for the medical lead to sign. */
export const seedRulebook: Rulebook = {
  code: 'stratum-seed',
  version: 1,
  // A model built from three measurements, not a published function: show it as an estimate, with its range.
  cycle: {
    viableDays: cited(14, 'days', '5', 'B'),
    youngTransitDays: cited(20, 'days', '1, 2', 'B'),
    kneeAge: cited(50, 'years', '2', 'B'),
    slope: cited(0.8, 'factor', '1', 'B'),
    capAge: cited(66, 'years', '2', 'B'),
    oldTransitDays: cited(33, 'days', '2', 'B'),
    factor: cited(0.75, 'factor', '3', 'E'),
    factorRange: figureRange(0.5, 1, 'factor', '3, 1', 'B'),
  },
  policy: {
    pregnancy: 'refuse-all',
    adultAge: cited(18, 'years', '90', 'E'),
    fillerApprovalAge: cited(22, 'years', '49', 'label'),
  },
  longGapFactor: cited(2, 'factor', 'planning default', 'E'),
  rules,
  concerns: seedConcerns,
  visitKinds,
  labelMaxima: seedLabelMaxima,
  sources: seedSources,
};
