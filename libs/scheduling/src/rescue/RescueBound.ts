import type { Interval } from '@stratum/calendar';
import type { ResourceRole } from '../VisitShape.js';
import { assignLeast, type Edge } from './assignLeast.js';
import type { Rescue } from './buildRescue.js';
import { withOwnTime } from './ownTime.js';
import type { RescueNode, RescueOption } from './RescueNode.js';
import { UNPLACED } from './rescueCost.js';

/** A stretch of free time of one resource, with room for so many visits. */
interface Stretch {
  readonly parts: Interval[];
  /** Numbers of its places: of equal worth to everybody. */
  places: readonly number[];
}

/**
 * What a rescue costs at least. Every visit takes a place in one stretch of free time of one resource (a specialist,
 * say), and no stretch holds more visits than can follow one another in it; what else they need is left out of account.
 * The cheapest such seating is an assignment, and its prices say how much more any single choice costs at least.
 */
export class RescueBound {
  readonly total: bigint;
  private readonly rowPrices: readonly bigint[];
  private readonly prices: ReadonlyMap<number, bigint>;
  private readonly stretches = new Map<string, Stretch>();
  private readonly free: ReturnType<typeof withOwnTime>;

  constructor(
    { request, free, nodes }: Rescue,
    private readonly role: ResourceRole,
  ) {
    this.free = withOwnTime(free, request.visits, request.outages);
    const seats = nodes.map((node) => this.seatsOf(node));
    let places = 0;
    for (const stretch of this.stretches.values()) {
      const count = Math.min(mostInARow(stretch.parts), nodes.length);
      stretch.places = Array.from({ length: count }, () => places++);
    }
    const rows = nodes.map((node, i) => this.edgesOf(node, seats[i] as Seats, i, nodes.length));
    const { total, rowPrices, columnPrices } = assignLeast(rows);
    this.total = total;
    this.rowPrices = rowPrices;
    this.prices = columnPrices;
  }

  /** How much more than {@link total} everything costs at least when a visit costs so much. */
  moreFor(node: number, cost: bigint): bigint {
    const more = cost - (this.rowPrices[node] as bigint);
    return more > 0n ? more : 0n;
  }

  /** The same, when it is also known which resources it has. */
  moreWith(
    { starts }: RescueNode,
    node: number,
    start: number,
    cost: bigint,
    chosen: readonly string[],
  ): bigint {
    const place = starts.shape.parts.findIndex(({ role }) => role === this.role);
    const part = starts.shape.parts[place];
    const key = part === undefined ? null : this.keyOf(chosen[place] as string, start + part.from);
    const places = key === null ? [] : (this.stretches.get(key)?.places ?? []);
    const prices = places.map((one) => this.prices.get(one) ?? 0n);
    const least = prices.reduce((a, b) => (a < b ? a : b), prices[0] ?? 0n);
    return this.moreFor(node, cost + least);
  }

  /** The cheapest option of a visit in each stretch. */
  private seatsOf({ starts, options }: RescueNode): Seats {
    const place = starts.shape.parts.findIndex(({ role }) => role === this.role);
    const part = starts.shape.parts[place];
    const seats = new Map<string, bigint>();
    if (part === undefined) return seats;
    const met = new Set<string>();
    for (const option of options) {
      for (const id of this.candidatesAt(
        starts.parts[place] as ReadonlyMap<string, readonly Interval[]>,
        option,
      )) {
        const at = `${id} ${option.start}`;
        if (met.has(at)) continue;
        met.add(at);
        const key = this.keyOf(id, option.start + part.from);
        const stretch = this.stretches.get(key) ?? { parts: [], places: [] };
        stretch.parts.push([option.start + part.from, option.start + part.to]);
        this.stretches.set(key, stretch);
        if (!seats.has(key)) seats.set(key, option.cost);
      }
    }
    return seats;
  }

  private candidatesAt(
    candidates: ReadonlyMap<string, readonly Interval[]>,
    { specialist, start }: RescueOption,
  ): readonly string[] {
    if (this.role === 'specialist') return [specialist as string];
    return [...candidates.keys()].filter((id) =>
      (candidates.get(id) as readonly Interval[]).some(([from, to]) => from <= start && start < to),
    );
  }

  private keyOf(id: string, minute: number): string {
    return `${id} ${(this.free[id] ?? []).findIndex(([, to]) => minute < to)}`;
  }

  /**
   * The cheapest places and a last one of its own: no place at all, or what was not looked at. More places than
   * there are visits are not needed, since one of them is left over for it.
   */
  private edgesOf(
    { starts, options, beyond }: RescueNode,
    seats: Seats,
    node: number,
    visits: number,
  ): readonly Edge[] {
    const edges: Edge[] = [];
    let own = beyond !== null && beyond < UNPLACED ? beyond : UNPLACED;
    if (!starts.shape.parts.some(({ role }) => role === this.role)) own = options[0]?.cost ?? own;
    // The options, and with them the stretches, come in order of cost.
    for (const [key, cost] of seats) {
      if (edges.length > visits) {
        if (cost < own) own = cost;
        break;
      }
      for (const column of (this.stretches.get(key) as Stretch).places) edges.push({ column, cost });
    }
    return [...edges, { column: -1 - node, cost: own }];
  }
}

type Seats = ReadonlyMap<string, bigint>;

/** How many of some intervals can follow one another without overlap: the one that ends first, again and again. */
function mostInARow(parts: readonly Interval[]): number {
  let [count, end] = [0, Number.NEGATIVE_INFINITY];
  for (const [from, to] of parts.toSorted((a, b) => a[1] - b[1])) {
    if (from < end) continue;
    count++;
    end = to;
  }
  return count;
}
