import { dayFromNumber, dayNumber } from '@stratum/calendar';
import { specialistLeftRule } from './builtInRules.js';
import { driftOf } from './driftOf.js';
import type { Flag } from './Flag.js';
import { buildNetwork } from './network/buildNetwork.js';
import { LAST_DAY } from './network/LAST_DAY.js';
import type { Bound, Hole, Network, Node } from './network/Network.js';
import { tightest } from './network/tightest.js';
import type { Plan } from './Plan.js';
import type { PlanSession } from './PlanSession.js';
import type { Solution } from './Solution.js';

/**
 * The booked sessions that no longer fit, at most one flag each, a broken hard bound before a
 * specialist who is gone, both before a visit that is not enough, and all before drift.
 * Of two booked sessions that are too close the later one is flagged. A plan without a solution
 * still flags what stands against the booked days themselves.
 */
export function flagsOf(plan: Plan, solution: Solution): readonly Flag[] {
  const booked = plan.sessions.filter(({ state }) => state === 'booked');
  if (booked.length === 0) return [];
  const network = buildNetwork(plan, null);
  return booked
    .map(
      (session) =>
        tooEarly(session, booked, network, solution) ??
        unstaffed(session, plan) ??
        unfit(session, plan) ??
        drifted(session, solution),
    )
    .filter((flag) => flag !== null)
    .sort((a, b) => (a.on !== b.on ? (a.on < b.on ? -1 : 1) : a.sessionId < b.sessionId ? -1 : 1));
}

function tooEarly(
  session: PlanSession,
  booked: readonly PlanSession[],
  network: Network,
  solution: Solution,
): Flag | null {
  const on = dayNumber(session.on as string);
  const place = network.nodes.findIndex(({ id }) => id === session.id);
  const node = network.nodes[place] as Node;
  const bound = tightest([...node.lower, ...boundsInto(place, network, solution)], 'latest');
  const holes = node.holes.filter(
    ({ from }) => !booked.some((other) => other.id === from && isLater(other, session)),
  );
  const low = Math.max(on, bound?.day ?? on);
  const hole = holes.filter(({ first, last }) => first <= low && low <= last).sort(longestFirst)[0];
  const rule = bound !== null && bound.day > on ? bound.reason.rule : hole?.rule;
  if (rule === undefined) return null;
  const allowed = firstAllowed(holes, low);
  const days = allowed > LAST_DAY ? null : allowed - on;
  return { sessionId: session.id, on: dayFromNumber(on), kind: 'too-early', days, rule };
}

/** What open sessions before it ask for, by their earliest days. */
function boundsInto(place: number, { arcs, nodes }: Network, solution: Solution): readonly Bound[] {
  if (!solution.ok) return [];
  return arcs
    .filter(({ to }) => to === place)
    .map(({ from, atLeast, rule }) => {
      const id = nodes[from]?.id as string;
      const awaited = solution.waiting[id];
      if (awaited !== undefined) return { day: LAST_DAY + 1, reason: { rule: awaited, from: id, days: 0 } };
      const day = dayNumber(solution.windows[id]?.earliest as string) + atLeast;
      return { day, reason: { rule, from: id, days: atLeast } };
    });
}

const isLater = (a: PlanSession, b: PlanSession) =>
  a.on !== b.on ? (a.on as string) > (b.on as string) : a.id > b.id;

const longestFirst = (a: Hole, b: Hole) => b.last - a.last || (a.rule.code < b.rule.code ? -1 : 1);

function firstAllowed(holes: readonly Hole[], day: number): number {
  const over = holes.find(({ first, last }) => first <= day && day <= last);
  return over === undefined ? day : firstAllowed(holes, over.last + 1);
}

/** Until it is booked or moved anew. */
function unstaffed({ id, on }: PlanSession, plan: Plan): Flag | null {
  const left = plan.unstaffed?.find(({ session }) => session === id);
  if (left === undefined || on === null || on <= left.lastDay) return null;
  return { sessionId: id, on, kind: 'no-specialist', days: null, rule: specialistLeftRule(left.lastDay) };
}

function unfit({ id, on }: PlanSession, plan: Plan): Flag | null {
  const found = plan.unfit?.find(({ session }) => session === id);
  if (found === undefined || on === null) return null;
  return { sessionId: id, on, kind: 'does-not-fit', days: null, rule: found.rule };
}

function drifted(session: PlanSession, solution: Solution): Flag | null {
  const window = solution.ok ? solution.windows[session.id] : undefined;
  const rule = window?.because.latest[0]?.rule;
  if (window === undefined || rule === undefined) return null;
  const days = driftOf(window, session.on as string);
  return days === 0 ? null : { sessionId: session.id, on: session.on as string, kind: 'drift', days, rule };
}
