import type { CourseStep } from '../Occurrence.js';
import type { Plan } from '../Plan.js';
import type { Separation } from '../Separation.js';
import { coursesOf } from './coursesOf.js';

/**
 * Ties the open sessions of a course anew: another strength or protocol has other gaps and other distances to
 * other courses. What leads to a done session stays as it was when it was done.
 */
export function changeStep(plan: Plan, { course, gaps, separations }: CourseStep): Plan {
  coursesOf(plan, [course]);
  const ids = new Set(plan.sessions.filter(({ courseId }) => courseId === course).map(({ id }) => id));
  const closed = new Set(plan.sessions.filter(({ state }) => state === 'done').map(({ id }) => id));
  const isOpen = (id: string) => ids.has(id) && !closed.has(id);
  const leadsToOpen = ({ from, to }: { from: string; to: string }) => ids.has(from) && isOpen(to);
  const next = {
    ...plan,
    gaps: [...plan.gaps.filter((gap) => !leadsToOpen(gap)), ...gaps.filter(leadsToOpen)],
  };
  if (separations === undefined) return next;
  const isTheirs = ({ a, b }: Separation) => isOpen(a) || isOpen(b);
  const firstOf = storedOrders(plan.separations);
  const anew = separations.filter(isTheirs).map((separation) => {
    const first = separation.first ?? firstOf(separation);
    return first === undefined ? separation : { ...separation, first };
  });
  return { ...next, separations: [...plan.separations.filter((one) => !isTheirs(one)), ...anew] };
}

/** Which session came first, so that a change of strength alone turns no order round. */
function storedOrders(separations: readonly Separation[]) {
  const key = ({ a, b }: Pick<Separation, 'a' | 'b'>) => JSON.stringify(a < b ? [a, b] : [b, a]);
  const stored = new Map(
    separations.flatMap((one) => (typeof one.first === 'string' ? [[key(one), one.first] as const] : [])),
  );
  return (separation: Separation) => stored.get(key(separation));
}
