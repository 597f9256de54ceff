import { Problem } from '../../http/problems/Problem.js';
import type { PlanFinding } from './evaluatePlan.js';
import { toFindingReply } from './toFindingReply.js';

/** Findings that no reason overrides: absolute ones, and what has to heal first. */
export function findingBlocks(findings: readonly PlanFinding[]): Problem {
  return new Problem(409, 'finding_blocks', 'Something speaks against this treatment.', {
    details: { findings: findings.map((finding) => toFindingReply(finding)) },
  });
}
