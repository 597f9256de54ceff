import { eventHoles } from './eventHoles.js';
import type { Forbidden } from './Forbidden.js';
import type { Plan } from './Plan.js';

/** Every hole of a plan, wherever it comes from: findings and closures, the patient's events, holds. */
export function holesOf(plan: Plan): readonly Forbidden[] {
  const { forbidden, events = [], holds = [] } = plan;
  if (events.length === 0 && holds.length === 0) return forbidden;
  return [...forbidden, ...events.flatMap(eventHoles), ...holds];
}
