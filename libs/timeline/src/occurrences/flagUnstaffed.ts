import type { Day } from '@stratum/calendar';
import { InvalidPlan } from '../InvalidPlan.js';
import { sessionsById } from '../network/sessionsById.js';
import type { Plan } from '../Plan.js';

/** Remembers which booked sessions lose their specialist. Nothing moves: somebody has to choose who treats then. */
export function flagUnstaffed(
  plan: Plan,
  { sessions, lastDay }: { readonly sessions: readonly string[]; readonly lastDay: Day },
): Plan {
  const byId = sessionsById(plan);
  for (const id of sessions) if (!byId.has(id)) throw new InvalidPlan('unknown-session', id);
  const isAfter = (id: string) => {
    const session = byId.get(id);
    return session?.state === 'booked' && session.on !== null && session.on > lastDay;
  };
  const others = (plan.unstaffed ?? []).filter(({ session }) => !sessions.includes(session));
  const told = sessions.filter(isAfter).map((session) => ({ session, lastDay }));
  if (plan.unstaffed === undefined && told.length === 0) return plan;
  return { ...plan, unstaffed: [...others, ...told] };
}
