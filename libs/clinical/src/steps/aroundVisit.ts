import type { CareKind } from './CareStep.js';
import type { StepDays } from './StepRule.js';

/**
 * A span of days as the parts that it has before and after the visit. The day of the visit belongs to the first: what
 * was to be left out until then can be asked about when the patient comes, and the rest is still to be kept.
 */
export function aroundVisit(
  kind: CareKind,
  days: StepDays,
): readonly (StepDays & { readonly kind: CareKind })[] {
  const crosses = kind === 'preparation' && days.from <= 0 && days.until > 0;
  if (!crosses) return [{ ...days, kind }];
  return [
    { ...days, kind, until: 0 },
    { ...days, kind: 'aftercare', from: 1 },
  ];
}
