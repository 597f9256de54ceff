import type { Arc, Network, Pair } from './Network.js';
import { type Times, propagate } from './propagate.js';

/** A way of settling every pair: which comes first, as arcs, and the days that follow. */
export interface Order {
  readonly arcs: readonly Arc[];
  readonly times: Times;
}

/** One step of the search: the pairs settled so far and what that costs at least. */
interface State {
  readonly settled: ReadonlyMap<Pair, Arc>;
  readonly times: Times;
  /** Days by which ideals are pushed, plus the price of orders given up. Never falls on the way down. */
  readonly cost: number;
  readonly given: number;
}

/** Steps tried before the best order found so far is taken. Plans of a clinic need some dozen. */
const MOST_STEPS = 400;

/**
 * Chooses which of two open sessions of different courses comes first, for every pair, so that the
 * ideal days are pushed by the fewest days in all. A stored order is given up only when that saves
 * more days than the separation itself is long, so that plans do not flip from one day to the next.
 * Branch and bound over the pairs that the ideal days break; null when no order has a solution.
 */
export function chooseOrder(network: Network): Order | null {
  const free = propagate(network, []);
  if (free === null) return null;
  if (network.pairs.length === 0) return { arcs: [], times: free };

  let best: State | null = null;
  let steps = 0;
  const visit = (state: State): void => {
    if (best !== null && (state.cost > best.cost || steps > MOST_STEPS)) return;
    const broken = firstBroken(network, state);
    if (broken === null) {
      if (best === null || isBetter(state, best, network)) best = state;
      return;
    }
    steps++;
    const children = [true, false].map((aFirst) => settle(network, free, state, broken, aFirst));
    for (const child of children.filter((next) => next !== null).sort(cheaperFirst)) visit(child);
  };
  visit({ settled: new Map(), times: free, cost: 0, given: 0 });
  return best === null ? null : settleAll(network, best);
}

const cheaperFirst = (a: State, b: State) => a.cost - b.cost || a.given - b.given;

function settle(network: Network, free: Times, state: State, pair: Pair, aFirst: boolean): State | null {
  const settled = new Map(state.settled).set(pair, arcOf(pair, aFirst));
  const times = propagate(network, [...settled.values()]);
  if (times === null) return null;
  const flips = pair.stored !== null && (pair.stored === 'a') !== aFirst;
  const given = state.given + (flips ? 1 : 0);
  const price = flips ? Math.max(pair.ifAFirst, pair.ifBFirst) : 0;
  return { settled, times, cost: state.cost + pushed(state.times, times) + price, given };
}

const pushed = (before: Times, after: Times) =>
  after.ideal.reduce((days, day, i) => days + day - (before.ideal[i] as number), 0);

function arcOf({ a, b, ifAFirst, ifBFirst, rule }: Pair, aFirst: boolean): Arc {
  const [from, to, atLeast] = aFirst ? [a, b, ifAFirst] : [b, a, ifBFirst];
  return { from, to, atLeast, ideal: null, atMost: null, rule, softRule: rule };
}

/** Which comes first by the ideal days, null where they are too close. */
function orderBy({ ideal }: Times, { a, b, ifAFirst, ifBFirst, stored }: Pair): 'a' | 'b' | null {
  const days = (ideal[b] as number) - (ideal[a] as number);
  const aFits = days >= ifAFirst;
  const bFits = -days >= ifBFirst;
  if (aFits && bFits) return stored ?? 'a';
  return aFits ? 'a' : bFits ? 'b' : null;
}

/** The first pair in time that is too close or turns its stored order round, and is not settled. */
function firstBroken(network: Network, { settled, times }: State): Pair | null {
  let found: Pair | null = null;
  const lastDay = (pair: Pair) => Math.max(times.ideal[pair.a] as number, times.ideal[pair.b] as number);
  for (const pair of network.pairs) {
    const order = orderBy(times, pair);
    if (order !== null && (pair.stored === null || pair.stored === order)) continue;
    if (settled.has(pair)) continue;
    if (found === null || comparePairs(pair, found, lastDay) < 0) found = pair;
  }
  return found;
}

function comparePairs(a: Pair, b: Pair, lastDay: (pair: Pair) => number): number {
  return lastDay(a) - lastDay(b) || a.a - b.a || a.b - b.b || a.ifAFirst - b.ifAFirst || a.ifBFirst - b.ifBFirst;
}

/** Less cost, then fewer stored orders given up, then the earlier days in the order of the ids. */
function isBetter(state: State, best: State, { nodes }: Network): boolean {
  if (state.cost !== best.cost) return state.cost < best.cost;
  if (state.given !== best.given) return state.given < best.given;
  const byId = nodes.map((_, i) => i).sort((i, j) => ((nodes[i]?.id as string) < (nodes[j]?.id as string) ? -1 : 1));
  const differs = byId.find((i) => state.times.ideal[i] !== best.times.ideal[i]);
  return differs !== undefined && (state.times.ideal[differs] as number) < (best.times.ideal[differs] as number);
}

/** The ideal days put every pair in an order; the earliest days follow it too. */
function settleAll(network: Network, { settled, times }: State): Order | null {
  const arcs = network.pairs.map(
    (pair) => settled.get(pair) ?? arcOf(pair, orderBy(times, pair) === 'a'),
  );
  const final = propagate(network, arcs);
  return final === null ? null : { arcs, times: final };
}
