import type { Plan } from './Plan.js';
import type { Separation } from './Separation.js';
import type { Solution } from './Solution.js';

/** Stores in the separations which session came first, so that the next solution keeps to it. */
export function keepOrders(plan: Plan, solution: Solution): Plan {
  if (!solution.ok || solution.orders.length === 0) return plan;
  const firsts = new Map(solution.orders.map(({ a, b, first }) => [keyOf(a, b), first]));
  const separations = plan.separations.map((separation) => {
    const first = firsts.get(keyOf(separation.a, separation.b));
    return first === undefined || first === separation.first ? separation : { ...separation, first };
  });
  return isSame(separations, plan.separations) ? plan : { ...plan, separations };
}

const keyOf = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

const isSame = (a: readonly Separation[], b: readonly Separation[]) => a.every((one, i) => one === b[i]);
