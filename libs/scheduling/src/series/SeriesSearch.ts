import { type Apart, apartMatrix } from './apartMatrix.js';
import { type CostToGo, costAfter, costToGo, placeFrom } from './costToGo.js';
import { fitTogether, type PlacedNode } from './fitTogether.js';
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
 * know of those placed is the first day they leave to each of the others. Costs are compared in whole `unit`s.
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
    this.people = series.specialists.length;
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
    const floors = this.floorsOf(state);
    if (this.isRepeated(state, floors)) return;
    const choices = this.choicesFor(state, floors);
    this.budget.choices -= choices.length;
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

  /** The first day left to each session that is not placed; placed ones have Infinity. */
  private floorsOf(state: SearchState): readonly number[] {
    const { length } = this.series.nodes;
    const floors = new Array<number>(length).fill(state.day);
    for (const { node, day } of state.placed) {
      for (let u = 0; u < length; u++) {
        const floor = day + (this.apart.after[node * length + u] as number);
        const isToday = day === state.day && this.apart.sameDay[node * length + u] === 1;
        if (!isToday && floor > (floors[u] as number)) floors[u] = floor;
      }
    }
    for (const { node } of state.placed) floors[node] = Number.POSITIVE_INFINITY;
    return floors;
  }

  /** Sessions that may still come on the day reached share it with those on it, which therefore count as well. */
  private isRepeated({ placed, reached, cost, day }: SearchState, floors: readonly number[]): boolean {
    const isOpenToday = floors.some((floor) => floor <= day);
    const today = isOpenToday ? placed.filter((one) => one.day === day) : [];
    const people = this.unit === 1 ? this.chains.map((chain, c) => this.lastPerson(placed, chain, reached[c] as number)) : [];
    const group = today.map(({ node, person }) => `${node}:${person}`).sort();
    const key = [reached, people, isOpenToday ? day : '', group].join('|');
    return this.seen.hasBetter(key, floors, Math.floor(cost / this.unit));
  }

  private lastPerson(placed: readonly PlacedNode[], { nodes }: Chain, reached: number): number {
    return placed.find(({ node }) => node === nodes[reached - 1])?.person ?? -1;
  }
