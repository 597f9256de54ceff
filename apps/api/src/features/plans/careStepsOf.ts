import { type CareStep, type StepSession, stepsOf } from '@stratum/clinical';
import type { Window } from '@stratum/timeline';
import type { ClinicalBasis } from './ClinicalBasis.js';
import type { Evaluator } from './evaluatorOf.js';
import { type ProtocolsById, protocolOfSession } from './protocolOfSession.js';
import type { StoredCourse, StoredPlan, StoredSession } from './StoredPlan.js';

/** What the steps around sessions follow from. */
export interface CareBasis {
  readonly basis: ClinicalBasis;
  readonly protocols: ProtocolsById;
  readonly windows: Readonly<Record<string, Window>>;
  readonly findingsOf: Evaluator;
}

/**
 * What is done before and after one session of a plan, on the days that follow from its own; by the rules of the
 * plan and with what is known today. None for reviews and for what is left out.
 */
export function careStepsOf(session: StoredSession, plan: StoredPlan, care: CareBasis): readonly CareStep[] {
  const course = plan.courses.find(({ id }) => id === session.courseId) as StoredCourse;
  const step = stepSessionOf(session, plan, care.windows);
  const on = step.on ?? step.ideal;
  if (session.kind === 'review' || session.state === 'skipped' || on === null) return [];
  const { known, catalogue } = care.basis;
  const protocol = protocolOfSession(session, course, care.protocols);
  const findings = care.findingsOf(protocol, course.area, on);
  return stepsOf({
    ...{ session: step, protocol, area: course.area, findings, known },
    rulebook: catalogue.rulebook,
  });
}

function stepSessionOf(
  { id, courseId, kind, ordinal, doneOn, bookedOn }: StoredSession,
  { sessions }: StoredPlan,
  windows: CareBasis['windows'],
): StepSession {
  const places = sessions
    .filter((one) => one.courseId === courseId && one.kind === 'treatment' && one.state !== 'skipped')
    .map((one) => one.ordinal);
  return {
    id,
    on: doneOn ?? bookedOn,
    ideal: windows[id]?.ideal ?? null,
    first: kind === 'treatment' && ordinal === Math.min(...places),
    last: kind === 'treatment' && ordinal === Math.max(...places),
  };
}
