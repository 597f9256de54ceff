import type { Arc, Network, Pair } from './Network.js';
import { propagate, type Times } from './propagate.js';

/** A way of settling every pair: which comes first, as arcs, and the days that follow. */
export interface Order {
  /** One for each pair; the gaps' own are the network's. */
  readonly arcs: readonly Arc[];
  readonly times: Times;
}

/** One step of the search: the pairs settled so far and what that costs at least. */
interface State {
  readonly settled: ReadonlyMap<Pair, Arc>;
  /** The network's and those that settle pairs. */
  readonly arcs: readonly Arc[];
  readonly times: Times;
  /** Days by which ideals are pushed, plus `price`. Never falls on the way down. */
  readonly cost: number;
  /** How many stored orders are given up, and the days that has to save. */
  readonly given: number;
  readonly price: number;
}

/** Steps tried before the best order found so far is taken. Plans of a clinic need some dozen. */
const MOST_STEPS = 400;

/**
 * Steps without any order that goes, after which there is taken to be none. Needed only beside holes without end:
 * otherwise sessions can always be pushed later, and the first order tried goes.
 */
const MOST_STEPS_WITHOUT = 1000;

/**
 * Up to so many pairs every order is tried where some session has a hard last day: there an order can also
 * pull ideals back, so that the cost of a few settled pairs does not bound the cost of all.
 */
const MOST_PAIRS_TRIED = 8;

/**
 * Chooses which of two open sessions of different courses comes first, for every pair, so that the
 * ideal days are pushed by the fewest days in all. A stored order is given up only when that saves
 * more days than the separation itself is long, so that plans do not flip from one day to the next.
 * Branch and bound over the pairs that the ideal days break; null when no order has a solution.
 */
export function chooseOrder(network: Network): Order | null {
  const free = propagate(network, network.arcs);
  if (free === null) return null;
  if (network.pairs.length === 0) return { arcs: [], times: free };

  const triesAll = network.endless && network.pairs.length <= MOST_PAIRS_TRIED;
  let best: State | null = null;
  let steps = 0;
  const visit = (state: State): void => {
    if (
      best === null ? steps > MOST_STEPS_WITHOUT : !triesAll && (state.cost > best.cost || steps > MOST_STEPS)
    )
      return;
    const unsettled = triesAll ? network.pairs.find((pair) => !state.settled.has(pair)) : undefined;
    const broken = firstBroken(network, state) ?? unsettled ?? null;
    if (broken === null) {
      if (best === null || isBetter(state, best, network)) best = state;
      return;
    }
    steps++;
    const children = [true, false].map((aFirst) => settle(network, free, state, broken, aFirst));
    for (const child of children.filter((next) => next !== null).sort(cheaperFirst)) visit(child);
  };
  visit({ settled: new Map(), arcs: network.arcs, times: free, cost: 0, price: 0, given: 0 });
  return best === null ? null : settleAll(network, best);
}

const cheaperFirst = (a: State, b: State) => a.cost - b.cost || a.given - b.given;

function settle(network: Network, free: Times, state: State, pair: Pair, aFirst: boolean): State | null {
  const arc = arcOf(pair, aFirst);
  const arcs = [...state.arcs, arc];
  const times = propagate(network, arcs, state.times);
  if (times === null) return null;
  const flips = pair.stored === (aFirst ? 'b' : 'a');
  const given = state.given + (flips ? 1 : 0);
  const price = state.price + (flips ? Math.max(pair.ifAFirst, pair.ifBFirst) : 0);
  const settled = new Map(state.settled).set(pair, arc);
  return { settled, arcs, times, cost: distance(free, times) + price, price, given };
}

const distance = (wished: Times, { ideal }: Times) =>
  ideal.reduce((days, day, i) => days + Math.abs(day - (wished.ideal[i] as number)), 0);

function arcOf({ a, b, ...pair }: Pair, aFirst: boolean): Arc {
  const soft = { ideal: null, atMost: null };
  if (aFirst) {
    return {
      from: a,
      to: b,
      atLeast: pair.ifAFirst,
      rule: pair.ruleIfAFirst,
      softRule: pair.ruleIfAFirst,
      ...soft,
    };
  }
  return {
    from: b,
    to: a,
    atLeast: pair.ifBFirst,
    rule: pair.ruleIfBFirst,
    softRule: pair.ruleIfBFirst,
    ...soft,
  };
}

/** Which comes first by the ideal days, null where they are too close. */
function orderBy({ ideal }: Times, { a, b, ifAFirst, ifBFirst, stored }: Pair): 'a' | 'b' | null {
  const days = (ideal[b] as number) - (ideal[a] as number);
  const aFits = days >= ifAFirst;
  const bFits = -days >= ifBFirst;
  if (aFits && bFits) return stored === 'b' ? 'b' : 'a';
  return aFits ? 'a' : bFits ? 'b' : null;
}

/** The first pair in time that is too close or turns its stored order round, and is not settled. */
function firstBroken(network: Network, { settled, times }: State): Pair | null {
  let found: Pair | null = null;
  const lastDay = (pair: Pair) => Math.max(times.ideal[pair.a] as number, times.ideal[pair.b] as number);
  for (const pair of network.pairs) {
    const order = orderBy(times, pair);
    if (order !== null && pair.stored !== (order === 'a' ? 'b' : 'a')) continue;
    if (settled.has(pair)) continue;
    if (found === null || comparePairs(pair, found, lastDay) < 0) found = pair;
  }
  return found;
}

function comparePairs(a: Pair, b: Pair, lastDay: (pair: Pair) => number): number {
  return lastDay(a) - lastDay(b) || a.a - b.a || a.b - b.b;
}

/** Less cost, then fewer stored orders given up, then the earlier days in the order of the ids. */
function isBetter(state: State, best: State, { nodes }: Network): boolean {
  if (state.cost !== best.cost) return state.cost < best.cost;
  if (state.given !== best.given) return state.given < best.given;
  const byId = nodes
    .map((_, i) => i)
    .sort((i, j) => ((nodes[i]?.id as string) < (nodes[j]?.id as string) ? -1 : 1));
  const differs = byId.find((i) => state.times.ideal[i] !== best.times.ideal[i]);
  return (
    differs !== undefined && (state.times.ideal[differs] as number) < (best.times.ideal[differs] as number)
  );
}

/** The ideal days put every pair in an order; the earliest days follow it too. */
function settleAll(network: Network, { settled, times }: State): Order | null {
  const arcs = network.pairs.map((pair) => settled.get(pair) ?? arcOf(pair, orderBy(times, pair) === 'a'));
  const final = propagate(network, [...network.arcs, ...arcs], times);
  return final === null ? null : { arcs, times: final };
}
