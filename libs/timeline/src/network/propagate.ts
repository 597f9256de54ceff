import type { IntervalSet } from '@stratum/calendar';
import { firstOpen } from './firstOpen.js';
import { lastOpen } from './lastOpen.js';
import { LAST_DAY } from './LAST_DAY.js';
import type { Arc, Network } from './Network.js';

/** For each node the first, best and last day, as numbers. */
export interface Times {
  readonly earliest: readonly number[];
  readonly ideal: readonly number[];
  readonly end: readonly number[];
}

/**
 * Sends bounds along the arcs until nothing moves any more. All three are fixed points of monotone
 * steps, so the result does not depend on the order in which the arcs are visited.
 * Null when some session has no day left.
 */
export function propagate(network: Network, orders: readonly Arc[]): Times | null {
  const arcs = orders.length === 0 ? network.arcs : [...network.arcs, ...orders];
  const earliest = earliestDays(network, arcs);
  if (earliest === null) return null;
  const end = lastDays(network, arcs);
  return { earliest, ideal: idealDays(network, arcs, earliest, end), end };
}

/** Without a circle every bound settles within one round per node, with one more per hole. */
function roundsAllowed({ nodes }: Network): number {
  return nodes.length * (1 + nodes.reduce((count, node) => count + node.closed.length, 0)) + 1;
}

function earliestDays(network: Network, arcs: readonly Arc[]): number[] | null {
  const { nodes } = network;
  const low = nodes.map((node) => node.low);
  const earliest = nodes.map((node) => firstOpen(node.closed, node.low));
  if (earliest.some((day) => day > LAST_DAY)) return null;
  for (let round = 0, moved = true; moved; round++) {
    if (round > roundsAllowed(network)) return null;
    moved = false;
    for (const { from, to, atLeast } of arcs) {
      const day = (earliest[from] as number) + atLeast;
      if (day <= (low[to] as number)) continue;
      low[to] = day;
      const open = firstOpen(nodes[to]?.closed as IntervalSet, day);
      if (open > LAST_DAY) return null;
      if (open > (earliest[to] as number)) {
        earliest[to] = open;
        moved = true;
      }
    }
  }
  return earliest;
}

/** Hard last days exist only before a hole without end, and before those that must come before it. */
function lastDays({ nodes, endless }: Network, arcs: readonly Arc[]): number[] {
  const end = nodes.map((node) => lastOpen(node.closed, LAST_DAY));
  for (let moved = endless; moved; ) {
    moved = false;
    for (const { from, to, atLeast } of arcs) {
      const day = (end[to] as number) - atLeast;
      if (day >= (end[from] as number)) continue;
      end[from] = lastOpen(nodes[from]?.closed as IntervalSet, day);
      moved = true;
    }
  }
  return end;
}

function idealDays(
  { nodes }: Network,
  arcs: readonly Arc[],
  earliest: readonly number[],
  end: readonly number[],
): number[] {
  const low = [...earliest];
  const wish = nodes.map((node) => node.wish);
  const place = (i: number) =>
    nearestOpen(nodes[i]?.closed as IntervalSet, wish[i] as number, low[i] as number, end[i] as number);
  const ideal = nodes.map((_, i) => place(i));
  for (let moved = true; moved; ) {
    moved = false;
    for (const arc of arcs) {
      const { to } = arc;
      const day = ideal[arc.from] as number;
      const hard = day + arc.atLeast;
      const soft = arc.ideal === null ? -Infinity : day + arc.ideal;
      if (hard <= (low[to] as number) && soft <= (wish[to] as number)) continue;
      low[to] = Math.max(low[to] as number, hard);
      wish[to] = Math.max(wish[to] as number, soft);
      const placed = place(to);
      if (placed === ideal[to]) continue;
      ideal[to] = placed;
      moved = true;
    }
  }
  return ideal;
}

/** The open day nearest to the wish between `low` and `end`; of two equally near the later, when more has healed. */
function nearestOpen(closed: IntervalSet, wish: number, low: number, end: number): number {
  const wanted = Math.min(Math.max(wish, low), end);
  const after = firstOpen(closed, wanted);
  if (after === wanted) return wanted;
  const before = lastOpen(closed, wanted);
  if (before < low) return after;
  return wanted - before < after - wanted ? before : after;
}
