import { type DraftPlan, InvalidCourse } from '@stratum/clinical';
import type { ClinicalBasis } from '../../features/plans/ClinicalBasis.js';
import type { DraftedPlan } from '../../features/plans/DraftedPlan.js';
import { draftPlan } from '../../features/plans/draftPlan.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { withEvents } from '../../features/plans/withEvents.js';
import { choicesOf } from '../draftPlan/choicesOf.js';

/**
 * The same courses drafted again with what is known today; courses and sessions keep their ids. Null where the
 * protocols ask for other sessions than the plan has.
 */
export function redraft(plan: StoredPlan, basis: ClinicalBasis): DraftedPlan | null {
  try {
    const drafted = draftPlan(choicesOf(plan), basis, (draft) => namesOf(draft, plan));
    return hasSameSessions(drafted, plan) ? withEvents(drafted, plan.constraints, basis) : null;
  } catch (error) {
    if (error instanceof InvalidCourse) return null;
    throw error;
  }
}

/** Courses are the same by their place, sessions by theirs in the course. */
function namesOf(draft: DraftPlan, plan: StoredPlan): (key: string) => string {
  const ids = draft.courses.flatMap((course, i): [string, string][] => {
    const courseId = plan.courses[i]?.id as string;
    const own = plan.sessions.filter((session) => session.courseId === courseId);
    const named = course.sessions.map(({ key, ordinal }): [string, string] => {
      return [key, own.find((session) => session.ordinal === ordinal)?.id ?? key];
    });
    return [[course.key, courseId], ...named];
  });
  const names = new Map(ids);
  return (key) => names.get(key) as string;
}

function hasSameSessions({ sessions }: DraftedPlan, plan: StoredPlan): boolean {
  const kinds = new Map(plan.sessions.map(({ id, kind }) => [id, kind]));
  return sessions.length === plan.sessions.length && sessions.every(({ id, kind }) => kinds.get(id) === kind);
}
