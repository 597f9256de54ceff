import type { ClinicalBasis } from '../../features/plans/ClinicalBasis.js';
import { evaluatePlan, type PlanFinding } from '../../features/plans/evaluatePlan.js';
import type { StoredCourse, StoredPlan } from '../../features/plans/StoredPlan.js';
import { treatmentsOf } from '../../features/plans/treatmentsOf.js';
import type { Problem } from '../../http/problems/Problem.js';
import type { Acceptance } from '../approvePlan/checkAcceptances.js';
import { refusal } from '../approvePlan/refusal.js';

/** What is known of the patient, held against what a course goes on with. */
export interface WeighedCourse {
  /** What blocks, what has to be answered, and every caution, the gravest first. */
  readonly findings: readonly PlanFinding[];
  /** The reasons that are needed, and no others. */
  readonly accepted: readonly Acceptance[];
  /** 409 `finding_blocks`, `answer_missing`, `reason_needed`. */
  readonly refusal: Problem | null;
}

/**
 * Weighs what a course is to go on with, each of its open treatments on its day, as an approval does: what is
 * absolute blocks, an answer that could block has to be given, and every caution needs a reason. What only delays
 * has moved the windows.
 */
export function weighCourse(
  { courses, sessions }: StoredPlan,
  course: StoredCourse,
  acceptances: readonly Acceptance[],
  basis: ClinicalBasis,
): WeighedCourse {
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
  const open = of('needs-answer');
  const reasons = new Map(acceptances.map((acceptance) => [acceptance.finding, acceptance]));
  const cautions = of('caution');
  const bare = cautions.filter(({ finding }) => !reasons.has(finding));
  const accepted = cautions.flatMap(({ finding }) => reasons.get(finding) ?? []);
  const weighed = { findings: [...blocking, ...open, ...cautions], accepted };
  if (blocking.length > 0) {
    return { ...weighed, refusal: refusal({ refused: 'finding_blocks', findings: blocking }) };
  }
  if (open.length > 0) return { ...weighed, refusal: refusal({ refused: 'answer_missing', findings: open }) };
  if (bare.length > 0) return { ...weighed, refusal: refusal({ refused: 'reason_needed', findings: bare }) };
  return { ...weighed, refusal: null };
}
