import type { PlanConstraints } from '../../database/PlanConstraints.js';
import type { ClinicalBasis } from './ClinicalBasis.js';
import type { DraftedPlan } from './DraftedPlan.js';
import { eventAsksFor } from './eventAsksFor.js';
import { solvedDraft } from './solvedDraft.js';

/** A plan that was drafted anew, with the patient's own dates that it had: they ask of the new sessions. */
export function withEvents(
  drafted: DraftedPlan,
  { events = [], eventNames = [] }: PlanConstraints,
  basis: ClinicalBasis,
): DraftedPlan {
  const kept = events.flatMap((event) => {
    const named = eventNames.find(({ id }) => id === event.id);
    return named === undefined ? [] : [{ ...event, asks: eventAsksFor(drafted, named.kind, basis) }];
  });
  if (kept.length === 0) return drafted;
  return solvedDraft(
    { ...drafted, constraints: { ...drafted.constraints, events: kept, eventNames } },
    basis,
  );
}
