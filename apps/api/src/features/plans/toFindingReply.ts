import type { PlanFinding } from './evaluatePlan.js';
import type { PlanFindingReply } from './PlanFindingReply.js';
import type { StoredAcceptance } from './PlanPage.js';
import { usualReasonsOf } from './usualReasonsOf.js';

/**
 * A finding as it goes over the wire, with the reasons to click and the one that was given.
 * @param rights of its reader: a reason that they may not give is not offered
 */
export function toFindingReply(
  finding: PlanFinding,
  acceptances: readonly StoredAcceptance[] = [],
  rights: { readonly prescribe: boolean } = { prescribe: true },
): PlanFindingReply {
  const given = acceptances.findLast((acceptance) => acceptance.finding === finding.finding);
  return {
    ...finding,
    protocols: [...finding.protocols],
    usualReasons: finding.severity === 'caution' ? [...usualReasonsOf(finding.code, rights)] : [],
    acceptance: given ?? null,
  };
}
