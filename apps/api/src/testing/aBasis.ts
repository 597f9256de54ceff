import { type AdviceInput, defaultPolicy, seedCatalogue } from '@stratum/clinical';
import type { ClinicalBasis } from '../features/plans/ClinicalBasis.js';

/** A healthy patient of 34 years, phototype III, with dull skin, on Monday, 2 March 2026. */
export function aBasis(known: Partial<AdviceInput> = {}): ClinicalBasis {
  const input: AdviceInput = {
    today: '2026-03-02',
    born: '1991-08-01',
    phototype: 3,
    concerns: ['dullness'],
    facts: {},
    otherwise: 'no',
    ...known,
  };
  return { today: input.today, known: input, catalogue: seedCatalogue, policy: defaultPolicy };
}
