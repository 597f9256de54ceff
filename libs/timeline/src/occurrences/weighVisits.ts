import { InvalidPlan } from '../InvalidPlan.js';
import { sessionsById } from '../network/sessionsById.js';
import type { Plan } from '../Plan.js';
import type { Unfit } from '../Unfit.js';

/** Remembers which of the booked sessions have a visit that is not enough for them any more, and forgets the others. */
export function weighVisits(
  plan: Plan,
  { sessions, unfit }: { readonly sessions: readonly string[]; readonly unfit: readonly Unfit[] },
): Plan {
  const byId = sessionsById(plan);
  for (const id of sessions) if (!byId.has(id)) throw new InvalidPlan('unknown-session', id);
  const others = (plan.unfit ?? []).filter(({ session }) => !sessions.includes(session));
  const told = unfit.filter(({ session }) => byId.get(session)?.state === 'booked');
  if (plan.unfit === undefined && told.length === 0) return plan;
  return { ...plan, unfit: [...others, ...told] };
}
