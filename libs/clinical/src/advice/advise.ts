import type { Catalogue } from '../catalogue/Catalogue.js';
import { areaOf } from '../evaluation/areaOf.js';
import { evaluateFrame } from '../evaluation/evaluateFrame.js';
import { momentOf } from '../evaluation/momentOf.js';
import { cycleOf } from '../gaps/cycleOf.js';
import type { Advice } from './Advice.js';
import type { AdviceInput } from './AdviceInput.js';
import { type ClinicPolicy, policyOf } from './ClinicPolicy.js';
import { recommend } from './recommend.js';

/**
 * What follows from what is known of a patient: the skin's cycle in days, a recommended modality, and every
 * protocol of the catalogue with its verdict and findings. Pure; what is unknown is never taken as "no".
 * Throws {@link MissingFigure} where the rulebook lacks a number.
 */
export function advise(
  input: AdviceInput,
  catalogue: Catalogue,
  policy: ClinicPolicy = policyOf(catalogue.rulebook),
): Advice {
  const moment = momentOf(input, input.today, catalogue, policy);
  const protocols = catalogue.protocols.map((protocol) =>
    evaluateFrame({ ...moment, protocol, area: areaOf(protocol) }),
  );
  return {
    cycle: cycleOf(moment.age, catalogue.rulebook),
    recommendation: recommend(input, protocols, catalogue, policy),
    protocols,
  };
}
