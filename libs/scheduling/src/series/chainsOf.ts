import type { Chain, NodeDistance, SeriesNode } from './Series.js';

/**
 * Strings sessions together along their gaps: each follows the latest of those it must follow that nobody
 * follows yet. Along a chain the best days can be found by looking back one step; what ties chains together
 * is left to the search. Short chains come first, because the search tries their days one by one.
 */
export function chainsOf(nodes: readonly SeriesNode[], distances: readonly NodeDistance[]): readonly Chain[] {
  const before = new Map<number, { readonly from: number; readonly gap: number }>();
  const followed = new Set<number>();
  const inTime = nodes
    .map((_, i) => i)
    .sort((a, b) => compareIdeals(nodes[a] as SeriesNode, nodes[b] as SeriesNode));
  for (const to of inTime) {
    const gaps = distances
      .filter(({ a, b, distance }) => b === to && distance.ifBFirst === null && !followed.has(a))
      .sort((x, y) => inTime.indexOf(y.a) - inTime.indexOf(x.a));
    const gap = gaps.find(({ a }) => !leadsBack(a, to, before));
    if (gap === undefined) continue;
    before.set(to, { from: gap.a, gap: gap.distance.ifAFirst });
    followed.add(gap.a);
  }
  const heads = inTime.filter((node) => !before.has(node));
  return heads.map((head) => chainFrom(head, before)).sort((a, b) => a.nodes.length - b.nodes.length);
}

type Links = ReadonlyMap<number, { readonly from: number; readonly gap: number }>;

function chainFrom(head: number, before: Links): Chain {
  const nodes = [head];
  const gaps = [0];
  for (;;) {
    const next = [...before].find(([, { from }]) => from === nodes.at(-1));
    if (next === undefined) return { nodes, gaps };
    nodes.push(next[0]);
    gaps.push(next[1].gap);
  }
}

/** Whether following `from` would close a circle at `to`. */
function leadsBack(from: number, to: number, before: Links): boolean {
  for (let at: number | undefined = from; at !== undefined; at = before.get(at)?.from)
    if (at === to) return true;
  return false;
}

const compareIdeals = ({ session: a }: SeriesNode, { session: b }: SeriesNode) =>
  a.ideal === b.ideal ? (a.id < b.id ? -1 : 1) : a.ideal < b.ideal ? -1 : 1;
