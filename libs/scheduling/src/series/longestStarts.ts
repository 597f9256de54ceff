import type { Chain, Series } from './Series.js';
import type { Budget } from './SeriesSearch.js';
import { type SearchResult, searchSeries } from './searchSeries.js';

/** Combinations of shorter chains tried before fewer sessions are placed. */
const MOST_COMBINATIONS = 200;

/**
 * As many sessions as can be placed, each chain from its start on: of all the ways to shorten the chains
 * those that place most, and of these the cheapest.
 */
export function longestStarts(series: Series, budget: Budget): SearchResult {
  const longest = series.chains.map((chain) => longestAlone(series, chain, budget));
  const ways = combinations(longest).filter((lengths) => isClosed(series, lengths));
  ways.sort((a, b) => sum(b) - sum(a));
  let best: SearchResult | null = null;
  let size = 0;
  for (const lengths of ways.slice(0, MOST_COMBINATIONS)) {
    if (best !== null && sum(lengths) < size) break;
    const result = searchSeries(series, shortened(series.chains, lengths), budget);
    if (result === null || (best !== null && result.cost >= best.cost)) continue;
    best = result;
    size = sum(lengths);
  }
  return best ?? { placed: [], cost: 0, settled: true };
}

/** How far a chain gets when nothing else is to be placed: an upper bound for all together. */
function longestAlone(whole: Series, chain: Chain, budget: Budget): number {
  const distances = whole.distances.filter(({ a, b }) => chain.nodes.includes(a) && chain.nodes.includes(b));
  const series = { ...whole, distances };
  for (let length = chain.nodes.length; length > 0; length--) {
    if (searchSeries(series, shortened([chain], [length]), budget) !== null) return length;
  }
  return 0;
}

function shortened(chains: readonly Chain[], lengths: readonly number[]): readonly Chain[] {
  return chains.map(({ nodes, gaps }, c) => ({
    nodes: nodes.slice(0, lengths[c]),
    gaps: gaps.slice(0, lengths[c]),
  }));
}

function combinations(longest: readonly number[]): readonly (readonly number[])[] {
  return longest.reduce<readonly (readonly number[])[]>(
    (ways, most) => ways.flatMap((way) => Array.from({ length: most + 1 }, (_, length) => [...way, length])),
    [[]],
  );
}

/** Whether no session is placed whose forerunner in another chain is not. */
function isClosed({ chains, distances }: Series, lengths: readonly number[]): boolean {
  const placed = new Set(shortened(chains, lengths).flatMap(({ nodes }) => nodes));
  return distances.every(
    ({ a, b, distance }) => distance.ifBFirst !== null || !placed.has(b) || placed.has(a),
  );
}

const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
