import { InvalidPlan } from '../InvalidPlan.js';
import type { Plan } from '../Plan.js';
import type { PlanSession } from '../PlanSession.js';

/** The plan's sessions by id. Throws {@link InvalidPlan} where the plan contradicts itself as data. */
export function sessionsById(plan: Plan): ReadonlyMap<string, PlanSession> {
  const sessions = new Map<string, PlanSession>();
  for (const session of plan.sessions) {
    if (sessions.has(session.id)) throw new InvalidPlan('session-twice', session.id);
    const hasDay = session.state === 'booked' || session.state === 'done';
    if (hasDay && session.on === null) throw new InvalidPlan('day-missing', session.id);
    sessions.set(session.id, session);
  }
  const known = (id: string) => {
    if (!sessions.has(id)) throw new InvalidPlan('unknown-session', id);
  };
  const apart = (a: string, b: string, ...days: readonly number[]) => {
    known(a);
    known(b);
    if (a === b) throw new InvalidPlan('gap-to-itself', a);
    if (days.some((count) => count < 0)) throw new InvalidPlan('gap-negative', a);
  };
  for (const gap of plan.gaps) apart(gap.from, gap.to, gap.atLeast, gap.ideal ?? 0, gap.atMost ?? 0);
  for (const pair of plan.separations) apart(pair.a, pair.b, pair.ifAFirst, pair.ifBFirst);
  for (const bound of [...plan.notBefore, ...(plan.notAfter ?? [])]) known(bound.session);
  const asks = (plan.events ?? []).flatMap((event) => event.asks);
  for (const { sessions: ids } of [...plan.forbidden, ...(plan.holds ?? []), ...asks])
    if (!('courseId' in ids)) ids.forEach(known);
  return sessions;
}
