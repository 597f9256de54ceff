import type { Plan } from '../Plan.js';
import type { Rule } from '../Rule.js';
import { findingHold } from './holdIds.js';

/** Takes away everything a finding closed, also what the plan was drafted with. */
export function liftFinding(plan: Plan, finding: string): Plan {
  const { notBefore, forbidden, holds = [] } = plan;
  const isOther = ({ rule }: { readonly rule: Rule }) => rule.code !== finding;
  const rest = holds.filter(({ id }) => id !== findingHold(finding));
  const isTouched = rest.length < holds.length || !notBefore.every(isOther) || !forbidden.every(isOther);
  if (!isTouched) return plan;
  return {
    ...plan,
    notBefore: notBefore.filter(isOther),
    forbidden: forbidden.filter(isOther),
    ...(plan.holds && { holds: rest }),
  };
}
