import { dayNumber } from '@stratum/calendar';
import type { Claim } from '../Claim.js';
import { resourcesAt } from '../openings/resourcesAt.js';
import { fitsBeside } from '../series/daysOf.js';
import type { Rescue } from './buildRescue.js';
import type { RescueBound } from './RescueBound.js';
import type { RescueNode, RescueOption, RescuePlace } from './RescueNode.js';
import { OTHER_ROOM, UNPLACED } from './rescueCost.js';

/** A place, or none, for each visit. */
export type Places = readonly (RescuePlace | null)[];

/** How many more options may be tried; shared by all searches for one request. */
export interface Tries {
  left: number;
}

export const costOfPlaces = (places: Places): bigint =>
  places.reduce((sum, place) => sum + (place === null ? UNPLACED : place.cost), 0n);

/**
 * Looks for the cheapest places of some visits, the others staying where they are, by branch and bound over every
 * option and every choice of rooms and devices.
 */
export class RescueSearch {
  private best: Places;
  private least: bigint;
  private readonly claims: Claim[] = [];
  private readonly days = new Map<string, number>();
  private readonly current: (RescuePlace | null)[];
  /** What the visits from a place in the order on cost at least. */
  private readonly rest: readonly bigint[];

  /** @param from the places to beat; those of `order` are given up */
  constructor(
    private readonly rescue: Rescue,
    private readonly order: readonly number[],
    from: Places,
    private readonly tries: Tries,
    private readonly bound: RescueBound | null = null,
  ) {
    this.best = from;
    this.least = costOfPlaces(from);
    this.current = from.map((place, node) => (order.includes(node) ? null : place));
    for (const [node, place] of this.current.entries()) {
      if (place !== null) this.take(rescue.nodes[node] as RescueNode, place);
    }
    const rest: bigint[] = [0n];
    for (const node of order.toReversed()) {
      rest.unshift((rest[0] as bigint) + (rescue.nodes[node]?.options[0]?.cost ?? UNPLACED));
    }
    this.rest = rest;
  }

  run(): Places {
    const staying = this.current.filter((_, node) => !this.order.includes(node));
    this.visit(0, costOfPlaces(staying), 0n);
    return this.best;
  }

  private visit(depth: number, cost: bigint, more: bigint): void {
    const index = this.order[depth];
    if (index === undefined) {
      if (cost >= this.least) return;
      this.least = cost;
      this.best = [...this.current];
      return;
    }
    const node = this.rescue.nodes[index] as RescueNode;
    for (const option of node.options) {
      const rest = this.rest[depth + 1] as bigint;
      if (cost + option.cost + rest >= this.least || this.tries.left <= 0) break;
      if (this.isHopeless(more, index, option.cost) || !this.keepsDays(node, option)) continue;
      this.tryRooms(depth, node, option, cost, more);
    }
    if (cost + UNPLACED + (this.rest[depth + 1] as bigint) >= this.least) return;
    if (this.isHopeless(more, index, UNPLACED)) return;
    this.visit(depth + 1, cost + UNPLACED, more + (this.bound?.moreFor(index, UNPLACED) ?? 0n));
  }

  private isHopeless(more: bigint, index: number, cost: bigint): boolean {
    const { bound } = this;
    return bound !== null && bound.total + more + bound.moreFor(index, cost) >= this.least;
  }

  /** Every choice of rooms and devices, as long as one of them can still be better. */
  private tryRooms(depth: number, node: RescueNode, option: RescueOption, cost: bigint, more: bigint): void {
    const index = this.order[depth] as number;
    const rest = this.rest[depth + 1] as bigint;
    this.tries.left--;
    resourcesAt(node.starts, option.start, option.specialist, this.claims, (chosen) => {
      const place = placeOf(node, option, chosen);
      if (cost + place.cost + rest < this.least) {
        const priced = this.bound?.moreWith(node, index, option.start, place.cost, chosen) ?? 0n;
        if (this.bound === null || this.bound.total + more + priced < this.least) {
          const taken = this.take(node, place);
          this.current[index] = place;
          this.visit(depth + 1, cost + place.cost, more + priced);
          this.current[index] = null;
          this.giveBack(node, taken);
        }
      }
      this.tries.left--;
      return this.tries.left <= 0 || cost + option.cost + rest >= this.least;
    });
  }

  private keepsDays({ visit: { id } }: RescueNode, { day }: RescueOption): boolean {
    return this.days.size === 0 || fitsBeside(id, dayNumber(day.day), this.rescue.distances, this.days);
  }

  private take({ visit, starts }: RescueNode, { option, chosen }: RescuePlace): number {
    if (this.rescue.distances.length > 0) this.days.set(visit.id, dayNumber(option.day.day));
    starts.shape.parts.forEach(({ role, from, to }, i) => {
      const resource = chosen[i] as string;
      this.claims.push({ resource, role, from: option.start + from, to: option.start + to });
    });
    return chosen.length;
  }

  private giveBack({ visit }: RescueNode, count: number): void {
    this.days.delete(visit.id);
    this.claims.length -= count;
  }
}

function placeOf(node: RescueNode, option: RescueOption, chosen: readonly string[]): RescuePlace {
  const { room, devices } = node.visit;
  const { parts } = node.starts.shape;
  const isNew = (id: string, i: number) =>
    (parts[i]?.role === 'room' && id !== room) || (parts[i]?.role === 'device' && !devices.includes(id));
  const more = BigInt(chosen.filter(isNew).length - option.otherRooms);
  return { option, chosen: [...chosen], cost: option.cost + more * OTHER_ROOM };
}
