import { addDays, type Day } from '@stratum/calendar';
import type { Hold } from '../Hold.js';
import type { Plan } from '../Plan.js';
import { coursesOf } from './coursesOf.js';
import { pauseHold } from './holdIds.js';

/** Ends a pause: the days up to `from` stay closed, so that a window can still say why it begins there. */
export function resume(
  plan: Plan,
  { courses, from }: { readonly courses?: readonly string[]; readonly from: Day },
): Plan {
  if (plan.holds === undefined) return plan;
  const ids = new Set(coursesOf(plan, courses).map(pauseHold));
  const ended = (hold: Hold): readonly Hold[] => {
    if (!ids.has(hold.id)) return [hold];
    return hold.first < from ? [{ ...hold, last: addDays(from, -1) }] : [];
  };
  return { ...plan, holds: plan.holds.flatMap(ended) };
}
