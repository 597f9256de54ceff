import { findingBlocks } from '../../features/plans/findingBlocks.js';
import { planConflict } from '../../features/plans/planConflict.js';
import { toFindingReply } from '../../features/plans/toFindingReply.js';
import { Problem } from '../../http/problems/Problem.js';
import type { ApprovalDecision } from './decideApproval.js';

const SENTENCES = {
  answer_missing: 'An answer is missing that could stand against the treatment.',
  reason_needed: 'Going on in spite of these findings needs a reason for each.',
} as const;

/** Why a plan is not approved, with the findings or rules that stand in the way. */
export function refusal(decision: Exclude<ApprovalDecision, { refused: null | 'rules_changed' }>): Problem {
  if (decision.refused === 'plan_conflict') return planConflict(decision.rules);
  if (decision.refused === 'finding_blocks') return findingBlocks(decision.findings);
  const findings = decision.findings.map((finding) => toFindingReply(finding));
  return new Problem(409, decision.refused, SENTENCES[decision.refused], { details: { findings } });
}
