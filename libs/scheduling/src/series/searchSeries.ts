import { dayNumber } from '@stratum/calendar';
import type { PlacedNode } from './fitTogether.js';
import type { Chain, Series, SeriesNode } from './Series.js';
import { type Budget, SeriesSearch } from './SeriesSearch.js';
import { COST_OF } from './seriesCost.js';
import { withoutPeople } from './withoutPeople.js';

export interface SearchResult {
  readonly placed: readonly PlacedNode[];
  readonly cost: number;
  /** Whether nothing that is equally near to the ideal days is better in anything else. */
  readonly settled: boolean;
}

/** Choices looked at for one request before the best series found so far is taken: some tenths of a second. */
export const newBudget = (): Budget => ({ choices: 1_000_000 });

/** Choices looked at to settle ties between series that are equally near to their ideal days. */
const CHOICES_FOR_TIES = 300_000;

/**
 * The cheapest way to place all nodes of some chains, or null when none was found. First the fewest days from the
 * ideals are looked for, whoever does the sessions, then ties are settled as far as the budget for that lasts.
 * While `budget` is not used up the days are the best there are, and null means that there is no way.
 */
export function searchSeries(series: Series, chains: readonly Chain[], budget: Budget): SearchResult | null {
  const nearest = new SeriesSearch(withoutPeople(series), chains, COST_OF.distance, budget);
  nearest.run(null);
  if (nearest.best === null) return null;
  const forTies = { choices: CHOICES_FOR_TIES };
  const liked = new SeriesSearch(series, chains, COST_OF.day, forTies);
  const placed = nearest.best.placed.map((one) => withPerson(series, one));
  liked.run({ ...nearest.best, placed, cost: costOf(series, chains, placed) });
  return liked.best && { ...liked.best, settled: forTies.choices > 0 };
}

function withPerson({ people }: Series, placed: PlacedNode): PlacedNode {
  return { ...placed, person: people.findIndex(([specialist]) => specialist === placed.opening.specialist) };
}

function costOf(series: Series, chains: readonly Chain[], placed: readonly PlacedNode[]): number {
  const own = placed.reduce((sum, { node, day, opening }) => {
    const { ideal } = (series.nodes[node] as SeriesNode).session;
    const distance = Math.abs(day - dayNumber(ideal)) * COST_OF.distance;
    return sum + distance + opening.cost * COST_OF.liking + (day - series.calendar.today) * COST_OF.day;
  }, 0);
  const personOf = (node: number | undefined) => placed.find((one) => one.node === node)?.person;
  const changes = chains.flatMap(({ nodes }) =>
    nodes.filter((node, i) => i > 0 && personOf(node) !== personOf(nodes[i - 1])),
  );
  const trips = new Set(placed.map(({ day }) => day).filter((day) => !series.trip.anyway.has(day)));
  return own + changes.length * COST_OF.change + trips.size * series.trip.cost;
}
