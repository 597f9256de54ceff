import type { CourseChoice, DraftPlan } from '@stratum/clinical';
import type { ClinicalBasis } from '../../features/plans/ClinicalBasis.js';
import type { DraftedPlan } from '../../features/plans/DraftedPlan.js';
import { draftPlan } from '../../features/plans/draftPlan.js';
import type { StoredCourse, StoredPlan } from '../../features/plans/StoredPlan.js';
import { withEvents } from '../../features/plans/withEvents.js';

/** The same courses drafted again with what is known today; courses and sessions keep their ids. */
export function redraft(plan: StoredPlan, basis: ClinicalBasis): DraftedPlan {
  const choices = plan.courses.map((course) => choiceOf(course, plan));
  const [startOn = null] = Object.values(plan.constraints.startIdeal);
  const drafted = draftPlan({ choices, startOn }, basis, (draft) => namesOf(draft, plan));
  return withEvents(drafted, plan.constraints, basis);
}

function choiceOf({ id, protocolCode, area, rhythm }: StoredCourse, { sessions }: StoredPlan): CourseChoice {
  const own = sessions.filter(({ courseId, kind }) => courseId === id && kind === 'treatment');
  return { protocolCode, area, ...(rhythm === null ? {} : { rhythm }), sessions: own.length };
}

/** Courses are the same by their place, sessions by theirs in the course. */
function namesOf(draft: DraftPlan, plan: StoredPlan): (key: string) => string {
  const ids = draft.courses.flatMap((course, i): [string, string][] => {
    const courseId = plan.courses[i]?.id as string;
    const own = plan.sessions.filter((session) => session.courseId === courseId);
    const named = course.sessions.map(({ key, ordinal }): [string, string] => {
      return [key, own.find((session) => session.ordinal === ordinal)?.id as string];
    });
    return [[course.key, courseId], ...named];
  });
  const names = new Map(ids);
  return (key) => names.get(key) as string;
}
