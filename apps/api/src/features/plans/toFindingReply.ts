import type { PlanFinding } from './evaluatePlan.js';
import type { PlanFindingReply } from './PlanFindingReply.js';
import type { StoredAcceptance } from './PlanPage.js';
import { usualReasonsOf } from './usualReasonsOf.js';

/** A finding as it goes over the wire, with the reasons to click and the one that was given. */
export function toFindingReply(
  finding: PlanFinding,
  acceptances: readonly StoredAcceptance[] = [],
): PlanFindingReply {
  const given = acceptances.findLast((acceptance) => acceptance.finding === finding.finding);
  return {
    ...finding,
    protocols: [...finding.protocols],
    usualReasons: finding.severity === 'caution' ? [...usualReasonsOf(finding.code)] : [],
    acceptance: given ?? null,
  };
}
