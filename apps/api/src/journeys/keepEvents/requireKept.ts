import type { NamedEvent } from '../../database/PlanConstraints.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { notFound } from '../../http/problems/notFound.js';

/**
 * One of the events of a plan.
 * @throws Problem 404 `not_found`
 */
export function requireKept({ constraints }: StoredPlan, id: string): NamedEvent {
  const named = constraints.eventNames?.find((event) => event.id === id);
  if (named === undefined) throw notFound('event');
  return named;
}
