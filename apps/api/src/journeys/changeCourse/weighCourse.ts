import type { ClinicalBasis } from '../../features/plans/ClinicalBasis.js';
import { evaluatePlan, type PlanFinding } from '../../features/plans/evaluatePlan.js';
import type { StoredCourse, StoredPlan } from '../../features/plans/StoredPlan.js';
import { treatmentsOf } from '../../features/plans/treatmentsOf.js';
import type { Acceptance } from '../approvePlan/checkAcceptances.js';
import { refusal } from '../approvePlan/refusal.js';

/**
 * Weighs what a course is to go on with, each of its open treatments on its day, as an approval does: what is
 * absolute blocks, an answer that could block has to be given, and every caution needs a reason. What only delays
 * has moved the windows.
 * @returns the reasons that are needed, and no others
 * @throws Problem 409 `finding_blocks`, `answer_missing`, `reason_needed`
 */
export function weighCourse(
  { courses, sessions }: StoredPlan,
  course: StoredCourse,
  acceptances: readonly Acceptance[],
  basis: ClinicalBasis,
): readonly Acceptance[] {
  const own = sessions.filter(({ courseId }) => courseId === course.id);
  const windows = Object.fromEntries(
    own.flatMap(({ id, window }) => (window === null ? [] : [[id, window]])),
  );
  const planned = treatmentsOf({ courses, sessions: own }, windows, basis.today);
  const today = { protocolCode: course.protocolCode, area: course.area, on: basis.today };
  const standing = evaluatePlan([today], basis).filter(({ severity }) => severity === 'absolute');
  const findings = evaluatePlan(planned, basis);
  const of = (severity: PlanFinding['severity']) => findings.filter((one) => one.severity === severity);
  const blocking = standing.length > 0 ? standing : of('absolute');
  if (blocking.length > 0) throw refusal({ refused: 'finding_blocks', findings: blocking });
  const open = of('needs-answer');
  if (open.length > 0) throw refusal({ refused: 'answer_missing', findings: open });
  const reasons = new Map(acceptances.map((acceptance) => [acceptance.finding, acceptance]));
  const bare = of('caution').filter(({ finding }) => !reasons.has(finding));
  if (bare.length > 0) throw refusal({ refused: 'reason_needed', findings: bare });
  return of('caution').map(({ finding }) => reasons.get(finding) as Acceptance);
}
