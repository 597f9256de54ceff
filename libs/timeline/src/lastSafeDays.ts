import { type Day, dayFromNumber, dayNumber } from '@stratum/calendar';
import { lastDayBefore } from './eventHoles.js';
import type { Held } from './Forbidden.js';
import { buildNetwork } from './network/buildNetwork.js';
import { lastOpen } from './network/lastOpen.js';
import type { Arc, Network, Node } from './network/Network.js';
import { earliestDays } from './network/propagate.js';
import type { PatientEvent } from './PatientEvent.js';
import type { Plan } from './Plan.js';

/** The last days on which a session still heals in time for an event; null where it cannot. */
export interface SafeDays {
  /** The session alone, whatever becomes of those after it. */
  readonly alone: Day | null;
  /** So that all that follow it in its course, and are asked something too, heal in time as well. */
  readonly withRest: Day | null;
}

/**
 * The last safe days of the open sessions that an event asks something of, on days that nothing else closes.
 * What open sessions of other courses keep from each other is left out, because they can still give way.
 * @param event as it is in the plan, or as it would be
 * @param pace how far apart the sessions of a series are: as close as is allowed, or at their ideal distance
 */
export function lastSafeDays(
  plan: Plan,
  event: PatientEvent,
  today: Day,
  pace: 'shortest' | 'ideal' = 'shortest',
): Readonly<Record<string, SafeDays>> {
  const events = (plan.events ?? []).filter(({ id }) => id !== event.id);
  const network = buildNetwork({ ...plan, events }, today);
  const earliest = earliestDays(network, network.arcs, undefined, true);
  if (earliest === null) return {};
  const alone = network.nodes.map((node) => deadlineOf(node, plan, event));
  const withRest = pulledBack(network, alone, earliest, plan, pace);
  const dayOf = (days: readonly (number | null)[], i: number) => {
    const day = days[i] ?? null;
    return day === null || day < (earliest[i] as number) ? null : dayFromNumber(day);
  };
  return Object.fromEntries(
    network.nodes.flatMap(({ id }, i) =>
      alone[i] === null ? [] : [[id, { alone: dayOf(alone, i), withRest: dayOf(withRest, i) }]],
    ),
  );
}

/** The last open day that keeps every distance the event asks of a session; null when it asks nothing. */
function deadlineOf({ id, closed }: Node, { sessions }: Plan, event: PatientEvent): number | null {
  const course = sessions.find((session) => session.id === id)?.courseId;
  const isAsked = (held: Held) => ('courseId' in held ? held.courseId === course : held.includes(id));
  const asked = event.asks.filter((ask) => isAsked(ask.sessions));
  if (asked.length === 0) return null;
  const days = asked.map((ask) => dayNumber(lastDayBefore(event, ask)));
  return lastOpen(closed, Math.min(...days));
}

function pulledBack(
  { nodes, arcs }: Network,
  deadlines: readonly (number | null)[],
  earliest: readonly number[],
  { sessions }: Plan,
  pace: 'shortest' | 'ideal',
): readonly (number | null)[] {
  const last = [...deadlines];
  const courseOf = new Map(sessions.map(({ id, courseId }) => [id, courseId]));
  const course = (place: number) => courseOf.get(nodes[place]?.id as string);
  const inside = arcs.filter(({ from, to }) => course(from) === course(to));
  // Once per session: a circle of gaps would pull back for ever.
  for (let round = 0; round < nodes.length; round++) {
    for (const arc of inside) {
      const [before, after] = [last[arc.from] ?? null, last[arc.to] ?? null];
      if (before === null || after === null) continue;
      const isTooLate = after < (earliest[arc.to] as number);
      const day = isTooLate
        ? -Infinity
        : lastOpen((nodes[arc.from] as Node).closed, after - daysOf(arc, pace));
      if (day < before) last[arc.from] = day;
    }
  }
  return last;
}

const daysOf = ({ atLeast, ideal }: Arc, pace: 'shortest' | 'ideal') =>
  pace === 'ideal' ? Math.max(atLeast, ideal ?? 0) : atLeast;
