import type { Known } from '../advice/AdviceInput.js';

/**
 * What is known once a specialist has examined the patient: the examination goes before the answers, fact by fact,
 * its phototype and its list of concerns before the patient's. Both are kept where they came from; this is what counts.
 */
export function mergeKnown(base: Known, corrections: Partial<Known>): Known {
  return {
    phototype: corrections.phototype ?? base.phototype,
    concerns: corrections.concerns ?? base.concerns,
    facts: { ...base.facts, ...corrections.facts },
  };
}
