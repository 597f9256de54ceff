import { usualReasonsOf } from '../../features/plans/usualReasonsOf.js';
import { invalid } from '../../http/problems/invalid.js';
import type { FieldProblem } from '../../http/problems/Problem.js';
import type { AcceptanceBody } from './AcceptanceBody.js';

/** A reason that was given for a finding. */
export interface Acceptance {
  readonly finding: string;
  readonly reasonCode: string | null;
  readonly reason: string | null;
}

/**
 * The reasons of a request: for each finding one, clicked or written. That something was prescribed is clicked by who may
 * prescribe; others write who did.
 * @throws Problem 400 on the acceptance that gives no reason, or one that is not usual for its finding
 */
export function checkAcceptances(
  bodies: readonly AcceptanceBody[],
  rights: { readonly prescribe: boolean },
): readonly Acceptance[] {
  const errors: Record<string, FieldProblem> = {};
  bodies.forEach(({ finding, reasonCode, reason }, i) => {
    const usual = usualReasonsOf(finding.split(':')[0] as string, rights);
    const path = `acceptances.${i}`;
    if (!reasonCode && !reason) errors[`${path}.reason`] = { code: 'required' };
    if (reasonCode && !usual.includes(reasonCode)) {
      errors[`${path}.reasonCode`] = { code: 'not_a_choice', params: { choices: usual } };
    }
    if (bodies.findIndex((other) => other.finding === finding) < i) {
      errors[`${path}.finding`] = { code: 'given_twice' };
    }
  });
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return bodies.map(({ finding, reasonCode, reason }) => {
    return { finding, reasonCode: reasonCode ?? null, reason: reason ?? null };
  });
}
