import type { Plan } from './Plan.js';
import type { ChosenOrder, Solution } from './Solution.js';

/** Stores in the separations which session came first, so that the next solution keeps to it. */
export function keepOrders(plan: Plan, solution: Solution): Plan {
  if (!solution.ok || solution.orders.length === 0) return plan;
  const firstOf = ordersByPair(solution.orders);
  let changed = false;
  const separations = plan.separations.map((separation) => {
    const first = firstOf(separation.a, separation.b);
    if (first === undefined || first === separation.first) return separation;
    changed = true;
    return { ...separation, first };
  });
  return changed ? { ...plan, separations } : plan;
}

function ordersByPair(orders: readonly ChosenOrder[]): (a: string, b: string) => string | undefined {
  const pairs = new Map<string, Map<string, string>>();
  for (const { a, b, first } of orders) {
    const ofA = pairs.get(a) ?? new Map<string, string>();
    pairs.set(a, ofA.set(b, first));
  }
  return (a, b) => pairs.get(a)?.get(b) ?? pairs.get(b)?.get(a);
}
