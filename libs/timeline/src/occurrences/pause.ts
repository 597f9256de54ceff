import type { Day } from '@stratum/calendar';
import { PAUSED_RULE } from '../builtInRules.js';
import type { Hold } from '../Hold.js';
import type { Plan } from '../Plan.js';
import { coursesOf } from './coursesOf.js';
import { pauseHold } from './holdIds.js';

/** Closes every day from one on to the treatments of courses, until they are resumed. */
export function pause(
  plan: Plan,
  { courses, from }: { readonly courses?: readonly string[]; readonly from: Day },
): Plan {
  const paused = coursesOf(plan, courses);
  const ids = new Set(paused.map(pauseHold));
  const others = (plan.holds ?? []).filter(({ id }) => !ids.has(id));
  const holds = paused.map((courseId): Hold => {
    return { id: pauseHold(courseId), sessions: { courseId }, first: from, last: null, rule: PAUSED_RULE };
  });
  return { ...plan, holds: [...others, ...holds] };
}
