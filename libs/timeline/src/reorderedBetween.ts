import type { Day } from '@stratum/calendar';
import type { Plan } from './Plan.js';
import type { ChosenOrder, Solution } from './Solution.js';

/** The separated sessions that changed their order, counting the day they have or would ideally be on. */
export function reorderedBetween(
  before: { readonly plan: Plan; readonly solution: Solution },
  after: { readonly plan: Plan; readonly solution: Solution },
): readonly ChosenOrder[] {
  const [was, is] = [daysOf(before), daysOf(after)];
  const turned = new Map<string, ChosenOrder>();
  for (const { a, b } of after.plan.separations) {
    const then = firstOf(a, b, was);
    const first = firstOf(a, b, is);
    if (then !== null && first !== null && then !== first) turned.set(a + b, { a, b, first });
  }
  return [...turned.values()];
}

function daysOf({
  plan,
  solution,
}: {
  plan: Plan;
  solution: Solution;
}): ReadonlyMap<string, Day | undefined> {
  const windows = solution.ok ? solution.windows : {};
  return new Map(plan.sessions.map(({ id, on }) => [id, on ?? windows[id]?.ideal]));
}

function firstOf(a: string, b: string, days: ReadonlyMap<string, Day | undefined>): string | null {
  const [dayOfA, dayOfB] = [days.get(a), days.get(b)];
  if (dayOfA === undefined || dayOfB === undefined || dayOfA === dayOfB) return null;
  return dayOfA < dayOfB ? a : b;
}
