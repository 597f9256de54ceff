import { addDays, type Day } from '@stratum/calendar';
import { healedLateRule, missedRule } from '../builtInRules.js';
import { InvalidPlan } from '../InvalidPlan.js';
import type { NotBefore } from '../NotBefore.js';
import { bridgedGaps } from '../network/bridgedGaps.js';
import { sessionsById } from '../network/sessionsById.js';
import type { SessionOccurrence } from '../Occurrence.js';
import type { Plan } from '../Plan.js';
import type { PlanSession } from '../PlanSession.js';

/**
 * The plan after something happened; the very same plan when it had happened already or can no longer
 * happen: what is done stays done, and only the visit that was booked for its day can be missed.
 */
export function applyToSession(plan: Plan, occurrence: SessionOccurrence): Plan {
  const session = plan.sessions.find(({ id }) => id === occurrence.session);
  if (session === undefined) throw new InvalidPlan('unknown-session', occurrence.session);
  switch (occurrence.kind) {
    case 'done':
      return withSession(plan, session, 'done', occurrence.on);
    case 'booked':
    case 'moved':
      return session.state === 'done' ? plan : booked(plan, session, occurrence.on);
    case 'skipped':
      return session.state === 'done' ? plan : withSession(plan, session, 'skipped', null);
    case 'cancelled':
      return session.state === 'booked' ? withSession(plan, session, 'planned', null) : plan;
    case 'missed':
      return missed(plan, session, occurrence.on);
    case 'healed-late':
      return session.state === 'done' ? healedLate(plan, session, occurrence.until) : plan;
  }
}

function withSession(plan: Plan, session: PlanSession, state: PlanSession['state'], on: Day | null): Plan {
  if (session.state === state && session.on === on) return plan;
  const changed = { ...session, state, on };
  return { ...plan, sessions: plan.sessions.map((one) => (one === session ? changed : one)) };
}

/** A new booking is with somebody who is there, and for as long as it takes. */
function booked(plan: Plan, session: PlanSession, on: Day): Plan {
  const told = withSession(plan, session, 'booked', on);
  const isOther = (one: { readonly session: string }) => one.session !== session.id;
  const { unstaffed, unfit } = plan;
  return {
    ...told,
    ...(unstaffed && !unstaffed.every(isOther) && { unstaffed: unstaffed.filter(isOther) }),
    ...(unfit && !unfit.every(isOther) && { unfit: unfit.filter(isOther) }),
  };
}

function missed(plan: Plan, session: PlanSession, on: Day): Plan {
  if (session.state !== 'booked' || session.on !== on) return plan;
  const open = withSession(plan, session, 'planned', null);
  const later = { session: session.id, day: addDays(on, 1), rule: missedRule(on) };
  return withNotBefore(
    open,
    [later],
    ({ session: id, rule }) => id === session.id && rule.code === later.rule.code,
  );
}

/** Holds everything that follows the session or keeps a distance from it. */
function healedLate(plan: Plan, session: PlanSession, until: Day): Plan {
  const rule = healedLateRule(session.id);
  const gaps = bridgedGaps(plan.gaps, sessionsById(plan));
  const followers = gaps.filter(({ from }) => from === session.id).map(({ to }) => to);
  const apart = plan.separations.flatMap(({ a, b }) =>
    a === session.id ? [b] : b === session.id ? [a] : [],
  );
  const held = plan.sessions.filter(({ id, state }) => {
    const isOpen = state === 'planned' || state === 'booked';
    return isOpen && (followers.includes(id) || apart.includes(id));
  });
  const bounds = held.map(({ id }) => ({ session: id, day: until, rule }));
  return withNotBefore(
    plan,
    bounds,
    (bound) => bound.rule.code === rule.code && bound.rule.params?.['session'] === session.id,
  );
}

/** Puts bounds in the place of those they replace; the same plan when they are there already. */
function withNotBefore(
  plan: Plan,
  bounds: readonly NotBefore[],
  isReplaced: (bound: NotBefore) => boolean,
): Plan {
  const replaced = plan.notBefore.filter(isReplaced);
  const isThere = (bound: NotBefore) =>
    replaced.some(({ session, day }) => session === bound.session && day === bound.day);
  if (replaced.length === bounds.length && bounds.every(isThere)) return plan;
  return { ...plan, notBefore: [...plan.notBefore.filter((bound) => !isReplaced(bound)), ...bounds] };
}
