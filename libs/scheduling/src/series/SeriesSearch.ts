import type { Opening } from '../Opening.js';
import { type Apart, apartMatrix } from './apartMatrix.js';
import { type CostToGo, costAfter, costToGo, placeFrom } from './costToGo.js';
import { fitTogether, type PlacedNode } from './fitTogether.js';
import { type Floors, floorsOf } from './floorsOf.js';
import { Seen } from './Seen.js';
import type { Chain, Series, SeriesNode } from './Series.js';
import { COST_OF } from './seriesCost.js';

/** How many more choices may be looked at; shared by all searches for one request. */
export interface Budget {
  choices: number;
}

/** Sessions placed in order of time, and how far along each chain that is. */
export interface SearchState {
  readonly placed: readonly PlacedNode[];
  readonly reached: readonly number[];
  readonly cost: number;
  /** The day reached. */
  readonly day: number;
}

/** A day and person for the next session of a chain, and what everything costs at least with it. */
interface Choice {
  readonly chain: number;
  readonly d: number;
  readonly person: number;
  readonly least: number;
}

/**
 * Branch and bound over all chains at once. Sessions are placed in order of time, so that all that is left to
 * know of those placed is which days they leave to each of the others. Costs are compared in whole `unit`s.
 */
export class SeriesSearch {
  best: SearchState | null = null;
  /** The state with the most sessions placed, for when there is no time to place all. */
  furthest: SearchState | null = null;
  private readonly toGo: readonly (readonly CostToGo[])[];
  private readonly apart: Apart;
  private readonly people: number;
  private readonly seen = new Seen();

  constructor(
    private readonly series: Series,
    private readonly chains: readonly Chain[],
    private readonly unit: number,
    private readonly budget: Budget,
  ) {
    this.people = series.people.length;
    this.toGo = chains.map((chain) => costToGo(chain, series.nodes, this.people));
    this.apart = apartMatrix(series);
  }

  run(start: SearchState | null): void {
    this.best = start;
    const day = this.series.calendar.today;
    this.visit({ placed: [], reached: this.chains.map(() => 0), cost: 0, day });
  }

  private visit(state: SearchState): void {
    if (this.isFurther(state)) this.furthest = state;
    if (state.reached.every((count, c) => count === this.chains[c]?.nodes.length)) {
      if (this.best === null || state.cost < this.best.cost) this.best = state;
      return;
    }
    const floors = floorsOf(state, this.apart);
    if (this.isRepeated(state, floors)) return;
    const choices = this.chains.flatMap((_, chain) => this.choicesOf(chain, state, floors));
    for (const choice of choices.sort(cheapestFirst)) {
      if (this.budget.choices <= 0 || this.isHopeless(choice.least)) return;
      const child = this.place(state, choice);
      if (child !== null) this.visit(child);
    }
  }

  private isFurther({ placed, cost }: SearchState): boolean {
    const most = this.furthest?.placed.length ?? -1;
    return placed.length > most || (placed.length === most && cost < (this.furthest as SearchState).cost);
  }

  private isHopeless(least: number): boolean {
    if (least === Number.POSITIVE_INFINITY) return true;
    return this.best !== null && Math.floor(least / this.unit) >= Math.floor(this.best.cost / this.unit);
  }

  /** Sessions that may still come on the day reached share it with those on it, which therefore count as well. */
  private isRepeated({ placed, reached, cost, day }: SearchState, { first }: Floors): boolean {
    const isOpenToday = first.some((floor) => floor === day);
    const today = isOpenToday ? placed.filter((one) => one.day === day) : [];
    const group = today.map(({ node, person }) => `${node}:${person}`).sort();
    const people = this.unit === 1 ? this.chains.map((_, c) => this.lastPerson(c, placed, reached)) : [];
    const key = [reached, people, isOpenToday ? day : '', group].join('|');
    return this.seen.hasBetter(key, first, Math.floor(cost / this.unit));
  }

  /** Who did the session before the next one of a chain, -1 when it is the first. */
  private lastPerson(chain: number, placed: readonly PlacedNode[], reached: readonly number[]): number {
    const before = this.chains[chain]?.nodes[(reached[chain] as number) - 1];
    return placed.find(({ node }) => node === before)?.person ?? -1;
  }

  /** What the next session of a chain could be given, the hopeless left out. */
  private choicesOf(chain: number, state: SearchState, floors: Floors): readonly Choice[] {
    const node = this.chains[chain]?.nodes[state.reached[chain] as number];
    if (node === undefined || !this.mayFollow(node, state)) return [];
    const { days } = this.series.nodes[node] as SeriesNode;
    const { exactly } = this.tableOf(chain, state);
    const before = this.lastPerson(chain, state.placed, state.reached);
    const choices: Choice[] = [];
    for (let d = placeFrom(days, floors.first[node] as number); d < days.length; d++) {
      const day = days[d] as number;
      if (day > state.day && day < (floors.later[node] as number)) continue;
      const others =
        state.cost +
        tripCost(this.series, node, day, state) +
        this.costOfOthers(chain, node, day, state, floors);
      this.budget.choices -= this.people;
      for (let person = 0; person < this.people; person++) {
        const change = before < 0 || before === person ? 0 : COST_OF.change;
        const least = others + change + (exactly[d * this.people + person] as number);
        if (!this.isHopeless(least)) choices.push({ chain, d, person, least });
      }
    }
    return choices;
  }

  private tableOf(chain: number, { reached }: SearchState): CostToGo {
    const tables = this.toGo[chain] as readonly CostToGo[];
    return tables[reached[chain] as number] as CostToGo;
  }

  private mayFollow(node: number, { placed }: SearchState): boolean {
    const before = this.apart.before[node] as readonly number[];
    return before.every((other) => placed.some((one) => one.node === other));
  }

  /** What the other chains cost at least when a node is on a day: none of their sessions comes before it any more. */
  private costOfOthers(chain: number, node: number, day: number, state: SearchState, floors: Floors): number {
    const { length } = this.series.nodes;
    return this.chains.reduce((sum, { nodes }, c) => {
      const next = nodes[state.reached[c] as number];
      if (c === chain || next === undefined) return sum;
      const pair = node * length + next;
      const left = day === state.day ? floors.first[next] : floors.later[next];
      const apart = this.apart.sameDay[pair] === 1 ? day : day + (this.apart.after[pair] as number);
      const table = this.tableOf(c, state);
      const at = placeFrom(table.days, Math.max(day, left as number, apart));
      const before = this.lastPerson(c, state.placed, state.reached);
      return sum + (before < 0 ? (table.anybody[at] as number) : costAfter(table, at, before, this.people));
    }, 0);
  }

  private place(state: SearchState, { chain, d, person }: Choice): SearchState | null {
    const index = this.chains[chain]?.nodes[state.reached[chain] as number] as number;
    const node = this.series.nodes[index] as SeriesNode;
    const place = d * this.people + person;
    const added = {
      node: index,
      day: node.days[d] as number,
      person,
      opening: node.openings[place] as Opening,
    };
    const placed = fitTogether(this.series, state.placed, added);
    if (placed === null) return null;
    const before = this.lastPerson(chain, state.placed, state.reached);
    const change = before < 0 || before === person ? 0 : COST_OF.change;
    // Where visits of one day made room for each other, the patient may like their new hours less.
    const liking = likingOf(placed) - likingOf(state.placed) - added.opening.cost;
    return {
      placed,
      reached: state.reached.map((count, c) => (c === chain ? count + 1 : count)),
      cost:
        state.cost +
        (node.own[place] as number) +
        tripCost(this.series, index, added.day, state) +
        change +
        liking * COST_OF.liking,
      day: added.day,
    };
  }
}

/** A day of coming, where it was not counted with the session itself. */
function tripCost({ nodes, trip }: Series, node: number, day: number, { placed }: SearchState): number {
  if (nodes[node]?.shares === false || trip.anyway.has(day)) return 0;
  return placed.some((one) => one.day === day) ? 0 : trip.cost;
}

const cheapestFirst = (a: Choice, b: Choice) =>
  a.least - b.least || a.chain - b.chain || a.d - b.d || a.person - b.person;

const likingOf = (placed: readonly PlacedNode[]) =>
  placed.reduce((sum, { opening }) => sum + opening.cost, 0);
