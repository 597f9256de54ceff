import type { CourseStep, Occurrence, RealignSettings } from '@stratum/timeline';
import { protocolOfSession } from '../../features/plans/protocolOfSession.js';
import type { StoredCourse, StoredPlan } from '../../features/plans/StoredPlan.js';
import { wrongState } from '../../http/problems/wrongState.js';
import type { PlanRules } from '../showPlan/loadPlanRules.js';
import { type CourseDecision, decideCourse } from './decideCourse.js';
import { sessionsIn } from './sessionsIn.js';

/** No course is longer, whatever was added to it: more than this is a mistake. */
const MOST = 40;

/** Treatments more, at the end of a series. */
export interface More {
  readonly course: StoredCourse;
  /** Ids of the new sessions, in order. */
  readonly ids: readonly string[];
  /** What is told to the timeline before them. */
  readonly first?: readonly Occurrence[];
}

/**
 * Adds treatments to a series, under the rules that its course goes on with.
 * @throws Problem 409 `wrong_state` when none of its treatments takes place, or they would be too many
 */
export function oneMore(
  plan: StoredPlan,
  { course, ids, first = [] }: More,
  rules: PlanRules,
  settings: RealignSettings,
): CourseDecision {
  const treatments = sessionsIn(plan, course.id).filter(({ kind }) => kind === 'treatment');
  if (treatments.length === 0) throw wrongState('course', 'over', 'add-session');
  const all = plan.sessions.filter(({ courseId }) => courseId === course.id);
  if (all.length + ids.length > MOST) throw wrongState('course', 'full', 'add-session');
  const protocol = protocolOfSession({ own: null }, course, rules.protocols);
  const change = {
    ...{ course, protocol, first, added: ids },
    tell: (step: CourseStep) => ({ kind: 'step-changed' as const, ...step }),
  };
  return decideCourse(plan, change, rules, settings);
}
