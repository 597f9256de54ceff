import type { Day } from '@stratum/calendar';
import type { EventOccurrence, RealignSettings } from '@stratum/timeline';
import type { NamedEvent } from '../../database/PlanConstraints.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { decideRealignment } from '../realignPlan/decideRealignment.js';
import type { PlanChange } from '../realignPlan/PlanChange.js';

/**
 * What an event of the patient does to a plan that was added, moved or taken out.
 * @param named what it is called from now on; null when it is gone
 */
export function decideEvent(
  plan: StoredPlan,
  occurrence: EventOccurrence,
  named: NamedEvent | null,
  today: Day,
  settings: RealignSettings,
): PlanChange {
  const id = occurrence.kind === 'event-added' ? occurrence.event.id : occurrence.event;
  const others = (plan.constraints.eventNames ?? []).filter((one) => one.id !== id);
  const eventNames = named === null ? others : [...others, named];
  const renamed = { ...plan, constraints: { ...plan.constraints, eventNames } };
  const decision = decideRealignment(renamed, [occurrence], today, settings);
  return { kind: occurrence.kind, occurrence: { occurrences: [occurrence], named }, decision };
}
