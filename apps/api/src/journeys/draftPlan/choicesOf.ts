import type { CourseChoice } from '@stratum/clinical';
import type { DraftRequest } from '../../features/plans/DraftedPlan.js';
import type { StoredCourse, StoredPlan } from '../../features/plans/StoredPlan.js';

/** What a stored plan would be chosen as: its courses, each with as many treatments as it has. */
export function choicesOf(plan: StoredPlan): DraftRequest {
  const [startOn = null] = Object.values(plan.constraints.startIdeal);
  return { choices: plan.courses.map((course) => choiceOf(course, plan)), startOn };
}

function choiceOf({ id, protocolCode, area, rhythm }: StoredCourse, { sessions }: StoredPlan): CourseChoice {
  const own = sessions.filter(({ courseId, kind }) => courseId === id && kind === 'treatment');
  return { protocolCode, area, ...(rhythm === null ? {} : { rhythm }), sessions: own.length };
}
