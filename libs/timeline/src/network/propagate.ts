import type { IntervalSet } from '@stratum/calendar';
import { firstOpen } from './firstOpen.js';
import { LAST_DAY } from './LAST_DAY.js';
import { lastOpen } from './lastOpen.js';
import type { Arc, Network } from './Network.js';

/** For each node the first, best and last day, as numbers. */
export interface Times {
  readonly earliest: readonly number[];
  readonly ideal: readonly number[];
  /** Where the ideal would be without holes and hard bounds; -Infinity where nothing is wished for. */
  readonly wish: readonly number[];
  readonly end: readonly number[];
}

/**
 * Sends bounds along the arcs until nothing moves any more. All are fixed points of monotone steps,
 * so the result does not depend on the order in which the arcs are visited.
 * Null when some session has no day left.
 * @param arcs those of the network, and any that settle pairs
 * @param from the result for fewer arcs, to go on from
 */
export function propagate(network: Network, arcs: readonly Arc[], from?: Times): Times | null {
  // A hard last day can pull an ideal back, which going on from an earlier result cannot do.
  const start = network.endless ? undefined : from;
  const earliest = earliestDays(network, arcs, start);
  if (earliest === null) return null;
  const end = start?.end ?? lastDays(network, arcs);
  return { earliest, end, ...idealDays(network, arcs, { earliest, end }, start) };
}

/**
 * The first day of each node, null when some node has none.
 * @param mayLack goes on with nodes that have no day left: theirs comes out after LAST_DAY, like that of who follows
 */
export function earliestDays(
  network: Network,
  arcs: readonly Arc[],
  start?: Times,
  mayLack = false,
): number[] | null {
  const { nodes, rounds } = network;
  const earliest = start?.earliest.slice() ?? nodes.map(({ closed, low }) => firstOpen(closed, low));
  if (start === undefined && !mayLack && earliest.some((day) => day > LAST_DAY)) return null;
  for (let round = 0, moved = true; moved; round++) {
    if (round > rounds) return null;
    moved = false;
    for (const { from, to, atLeast } of arcs) {
      const day = (earliest[from] as number) + atLeast;
      if (day <= (earliest[to] as number)) continue;
      earliest[to] = firstOpen(nodes[to]?.closed as IntervalSet, day);
      if ((earliest[to] as number) > LAST_DAY && !mayLack) return null;
      moved = true;
    }
  }
  return earliest;
}

/** Hard last days exist only before a hole without end, and before those that must come before it. */
function lastDays({ nodes, endless }: Network, arcs: readonly Arc[]): number[] {
  const end = nodes.map(({ closed }) => lastOpen(closed, LAST_DAY));
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
  { earliest, end }: Pick<Times, 'earliest' | 'end'>,
  start?: Times,
): Pick<Times, 'ideal' | 'wish'> {
  const wish = start?.wish.slice() ?? nodes.map((node) => node.wish);
  const place = (i: number, low: number) =>
    nearestOpen(nodes[i]?.closed as IntervalSet, wish[i] as number, low, end[i] as number);
  const ideal = earliest.map((day, i) => {
    const before = start?.ideal[i];
    return before !== undefined && before >= day ? before : place(i, day);
  });
  for (let moved = true; moved; ) {
    moved = false;
    for (const arc of arcs) {
      const { to } = arc;
      const was = ideal[to] as number;
      const hard = (ideal[arc.from] as number) + arc.atLeast;
      const soft = arc.ideal === null ? -Infinity : (ideal[arc.from] as number) + arc.ideal;
      if (hard <= was && soft <= (wish[to] as number)) continue;
      if (soft > (wish[to] as number)) wish[to] = soft;
      // The best day only ever moves later, so where it was bounds it from below as well.
      ideal[to] = place(to, Math.max(hard, was));
      moved ||= ideal[to] !== was;
    }
  }
  return { ideal, wish };
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
