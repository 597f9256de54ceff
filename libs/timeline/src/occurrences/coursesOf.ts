import { InvalidPlan } from '../InvalidPlan.js';
import type { Plan } from '../Plan.js';

/** The named courses, or all of the plan. Throws {@link InvalidPlan} for one that is not in it. */
export function coursesOf({ sessions }: Plan, named?: readonly string[]): readonly string[] {
  const all = new Set(sessions.map(({ courseId }) => courseId));
  for (const course of named ?? []) if (!all.has(course)) throw new InvalidPlan('unknown-course', course);
  return named ?? [...all];
}
