import type { Rulebook } from '../catalogue/Rulebook.js';

/** What a clinic decides for itself. */
export interface ClinicPolicy {
  /** Refuse every protocol in pregnancy and breastfeeding, or allow glycolic and lactic peels with caution. */
  readonly pregnancy: 'refuse-all' | 'by-agent';
  /** Years; below it fillers, medium and deep peels are blocked. */
  readonly adultAge: number;
  /** Years; below it fillers are outside their approval and need a reason. */
  readonly fillerApprovalAge: number;
}

/** The policy a rulebook proposes. */
export const policyOf = (rulebook: Rulebook): ClinicPolicy => ({
  pregnancy: rulebook.policy.pregnancy,
  adultAge: rulebook.policy.adultAge.value,
  fillerApprovalAge: rulebook.policy.fillerApprovalAge.value,
});
