import type { Network } from './Network.js';

/** The network of everybody else: what ties a session to one that is left out falls away. */
export function withoutNodes(
  network: Network,
  left: { has(id: string): boolean; readonly size: number },
): Network {
  if (left.size === 0) return network;
  const kept = network.nodes.map((node, place) => ({ node, place })).filter(({ node }) => !left.has(node.id));
  const places = new Map(kept.map(({ place }, now) => [place, now]));
  const arcs = network.arcs.flatMap((arc) => {
    const [from, to] = [places.get(arc.from), places.get(arc.to)];
    return from === undefined || to === undefined ? [] : [{ ...arc, from, to }];
  });
  const pairs = network.pairs.flatMap((pair) => {
    const [a, b] = [places.get(pair.a), places.get(pair.b)];
    return a === undefined || b === undefined ? [] : [{ ...pair, a, b }];
  });
  return { ...network, nodes: kept.map(({ node }) => node), arcs, pairs };
}
