import type { ClinicalBasis } from './ClinicalBasis.js';
import { evaluatePlan, type PlanFinding, type PlannedTreatment } from './evaluatePlan.js';
import { evaluatorOf } from './evaluatorOf.js';

/**
 * The findings that the page of a plan shows: those about the days of its treatments, and what puts a treatment
 * off from today, even where the windows keep clear of it already.
 */
export function findingsToday(
  treatments: readonly PlannedTreatment[],
  basis: ClinicalBasis,
  findingsOf = evaluatorOf(basis),
): readonly PlanFinding[] {
  const planned = evaluatePlan(treatments, basis, findingsOf);
  const today = treatments.map((treatment) => ({ ...treatment, on: basis.today }));
  const waits = evaluatePlan(today, basis, findingsOf).filter(
    ({ severity, finding }) => severity === 'defer' && planned.every((known) => known.finding !== finding),
  );
  return [...planned, ...waits];
}
