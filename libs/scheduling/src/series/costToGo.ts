import type { Chain, SeriesNode } from './Series.js';
import { COST_OF } from './seriesCost.js';

/** What a node of a chain and all after it cost at least. */
export interface CostToGo {
  readonly days: readonly number[];
  /** For each day and specialist: on that day with that specialist. */
  readonly exactly: Float64Array;
  /** For each day: on that day or later with anybody; one more entry, Infinity, for after the last day. */
  readonly anybody: Float64Array;
  /** For each day and specialist: on that day or later with that specialist; likewise with one more day. */
  readonly same: Float64Array;
}

/**
 * The cost of the rest of a chain from each of its nodes: its own and the best that can follow, gaps along the
 * chain kept, a change of specialist paid for. Worked out from the last node back (Bellman), in days × specialists
 * steps for each node. Exact for a chain by itself, a lower bound where other chains are in the way.
 */
export function costToGo(
  { nodes: chain, gaps }: Chain,
  nodes: readonly SeriesNode[],
  people: number,
): readonly CostToGo[] {
  const tables: CostToGo[] = [];
  for (let place = chain.length - 1; place >= 0; place--) {
    const node = nodes[chain[place] as number] as SeriesNode;
    tables.unshift(tableFor(node, people, tables[0], gaps[place + 1] ?? 0));
  }
  return tables;
}

/** What comes on a day or later after a session with a specialist, a change being paid for. */
export function costAfter({ anybody, same }: CostToGo, day: number, person: number, people: number): number {
  return Math.min(same[day * people + person] as number, (anybody[day] as number) + COST_OF.change);
}

/** The place of the first of some days that is not before a day. */
export function placeFrom(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tableFor(
  { days, own }: SeriesNode,
  people: number,
  next: CostToGo | undefined,
  gap: number,
): CostToGo {
  const exactly = Float64Array.from(own);
  const anybody = new Float64Array(days.length + 1).fill(Number.POSITIVE_INFINITY);
  const same = new Float64Array((days.length + 1) * people).fill(Number.POSITIVE_INFINITY);
  for (let d = days.length - 1; d >= 0; d--) {
    const at = next === undefined ? 0 : placeFrom(next.days, (days[d] as number) + gap);
    anybody[d] = anybody[d + 1] as number;
    for (let p = 0; p < people; p++) {
      const index = d * people + p;
      if (next !== undefined) exactly[index] = (own[index] as number) + costAfter(next, at, p, people);
      same[index] = Math.min(same[index + people] as number, exactly[index] as number);
      if ((same[index] as number) < (anybody[d] as number)) anybody[d] = same[index] as number;
    }
  }
  return { days, exactly, anybody, same };
}
