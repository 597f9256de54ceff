import { HEALED_LATE, MISSED } from '../builtInRules.js';
import type { Held } from '../Forbidden.js';
import type { Gap } from '../Gap.js';
import type { Hold } from '../Hold.js';
import { InvalidPlan } from '../InvalidPlan.js';
import type { GapDays } from '../Occurrence.js';
import type { Plan } from '../Plan.js';
import type { PlanSession } from '../PlanSession.js';
import { coursesOf } from './coursesOf.js';

interface NewSession {
  readonly course: string;
  readonly id: string;
  readonly between?: readonly GapDays[];
}

/**
 * One more treatment after the last of a course, under the rules of that last one. Reviews and maintenance
 * count from the new one, and their places move up by one.
 * Throws InvalidPlan where nothing says how far apart two treatments of the course are.
 */
export function addSession(plan: Plan, { course, id, between }: NewSession): Plan {
  coursesOf(plan, [course]);
  if (plan.sessions.some((session) => session.id === id)) return plan;
  const last = lastTreatment(plan, course);
  const links = between ?? linksTo(plan, last);
  if (links.length === 0) throw new InvalidPlan('gap-missing', last.id);
  const isDone = (other: string) => plan.sessions.some((one) => one.id === other && one.state === 'done');
  const follows = (gap: Gap) => gap.from === last.id && !isDone(gap.to);
  const added = links.map((link): Gap => ({ ...link, from: last.id, to: id }));
  return {
    ...copyBounds(plan, last, id),
    sessions: withSession(plan, last, id),
    gaps: [...plan.gaps.map((gap) => (follows(gap) ? { ...gap, from: id } : gap)), ...added],
  };
}

function lastTreatment({ sessions }: Plan, course: string): PlanSession {
  const treatments = sessions.filter(
    ({ courseId, kind, state }) => courseId === course && kind === 'treatment' && state !== 'skipped',
  );
  const last = treatments.sort((a, b) => a.ordinal - b.ordinal).at(-1);
  if (last === undefined) throw new InvalidPlan('gap-missing', course);
  return last;
}

/** How the last treatment is tied to the one before it. */
function linksTo({ gaps, sessions }: Plan, last: PlanSession): readonly GapDays[] {
  const ids = new Set(sessions.filter(({ courseId }) => courseId === last.courseId).map(({ id }) => id));
  return gaps
    .filter(({ from, to }) => to === last.id && ids.has(from))
    .map(({ from: _, to: __, ...days }) => days);
}

function withSession({ sessions }: Plan, last: PlanSession, id: string): readonly PlanSession[] {
  const { courseId, ordinal } = last;
  const moved = sessions.map((one) =>
    one.courseId === courseId && one.ordinal > ordinal ? { ...one, ordinal: one.ordinal + 1 } : one,
  );
  return [...moved, { ...last, id, ordinal: ordinal + 1, state: 'planned', on: null }];
}

/** What holds the one holds the other: distances, first days, holes. What happened to the one alone does not. */
function copyBounds(plan: Plan, last: PlanSession, to: string): Plan {
  const from = last.id;
  const { separations, notBefore, notAfter, forbidden, holds, events } = plan;
  const too = <T extends { readonly sessions: Held }>(one: T): T => ({
    ...one,
    sessions: heldToo(one.sessions, from, to),
  });
  const apart = separations
    .filter(({ a, b }) => a === from || b === from)
    .map(({ first: _, ...one }) => ({
      ...one,
      a: one.a === from ? to : one.a,
      b: one.b === from ? to : one.b,
    }));
  const ofItsOwn = new Set([HEALED_LATE, MISSED]);
  const days = notBefore.filter(({ session, rule }) => session === from && !ofItsOwn.has(rule.code));
  const until = notAfter?.filter(({ session }) => session === from);
  return {
    ...plan,
    separations: [...separations, ...apart],
    notBefore: [...notBefore, ...days.map((bound) => ({ ...bound, session: to }))],
    ...(notAfter && { notAfter: [...notAfter, ...(until ?? []).map((one) => ({ ...one, session: to }))] }),
    forbidden: forbidden.map(too),
    ...(holds && { holds: holdsOf({ ...plan, holds }, last).map(too) }),
    ...(events && { events: events.map((event) => ({ ...event, asks: event.asks.map(too) })) }),
  };
}

/** What is done is held by nothing: then it is what holds the others of the course. */
function holdsOf(
  { sessions, holds }: Plan & { readonly holds: readonly Hold[] },
  last: PlanSession,
): readonly Hold[] {
  if (last.state !== 'done') return holds;
  const own = new Set(sessions.filter(({ courseId }) => courseId === last.courseId).map(({ id }) => id));
  return holds.map((hold) =>
    'courseId' in hold.sessions || !hold.sessions.some((id) => own.has(id))
      ? hold
      : { ...hold, sessions: [...new Set([...hold.sessions, last.id])] },
  );
}

const heldToo = (sessions: Held, from: string, to: string): Held =>
  'courseId' in sessions || !sessions.includes(from) ? sessions : [...sessions, to];
