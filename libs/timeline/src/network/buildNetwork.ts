import { type Day, dayNumber } from '@stratum/calendar';
import { TODAY_RULE } from '../builtInRules.js';
import type { Plan } from '../Plan.js';
import type { PlanSession } from '../PlanSession.js';
import { addGaps } from './addGaps.js';
import { addNamedDays } from './addNamedDays.js';
import { addSeparations } from './addSeparations.js';
import { bridgedGaps } from './bridgedGaps.js';
import { DraftNode } from './DraftNode.js';
import { LAST_DAY } from './LAST_DAY.js';
import type { Network } from './Network.js';
import { sessionsById } from './sessionsById.js';
import { withoutChasing } from './withoutChasing.js';

/**
 * Turns a plan into whole numbers: a node for every planned or booked session.
 * @param today null leaves out the bound that nothing open lies in the past
 */
export function buildNetwork(plan: Plan, today: Day | null): Network {
  const sessions = sessionsById(plan);
  const open = plan.sessions.filter(isOpen).sort(byPlace);
  const nodes = new Map(open.map((session) => [session.id, new DraftNode(session)]));
  const places = new Map(open.map((session, place) => [session.id, place]));
  const gaps = bridgedGaps(plan.gaps, sessions);

  const arcs = addGaps(gaps, sessions, nodes, places);
  const pairs = addSeparations(plan.separations, sessions, nodes, places);
  addNamedDays(plan, gaps, sessions, nodes);
  if (today !== null) {
    const bound = { day: dayNumber(today), reason: { rule: TODAY_RULE, from: 'today', days: 0 } };
    for (const node of nodes.values()) node.lower.push(bound);
  }
  const finished = [...nodes.values()].map((node) => node.finish());
  const holes = finished.reduce((count, node) => count + node.closed.length, 0);
  return {
    nodes: finished,
    arcs: withoutChasing(arcs, finished.length),
    pairs,
    endless: finished.some((node) => (node.closed.at(-1)?.[1] ?? 0) > LAST_DAY),
    rounds: finished.length * (1 + holes) + 1,
  };
}

const isOpen = ({ state }: PlanSession) => state === 'planned' || state === 'booked';

const byPlace = (a: PlanSession, b: PlanSession) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1);
