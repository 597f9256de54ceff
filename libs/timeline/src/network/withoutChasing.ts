import type { Arc } from './Network.js';

/**
 * Drops the ideal of gaps that lie on a circle (two sessions that must share a day, say),
 * where each ideal would push the next for ever. The hard part of such gaps stays.
 */
export function withoutChasing(arcs: readonly Arc[], count: number): readonly Arc[] {
  if (isInOrder(arcs)) return arcs;
  const next: number[][] = Array.from({ length: count }, () => []);
  for (const arc of arcs) next[arc.from]?.push(arc.to);
  const reaches = (from: number, goal: number): boolean => {
    const seen = new Set([from]);
    for (const at of seen) for (const to of next[at] ?? []) seen.add(to);
    return seen.has(goal);
  };
  return arcs.map((arc) => (reaches(arc.to, arc.from) ? { ...arc, ideal: null, atMost: null } : arc));
}

/** Nodes are sorted by ordinal, so that in nearly every plan all gaps run forward and no circle is possible. */
const isInOrder = (arcs: readonly Arc[]) => arcs.every((arc) => arc.from < arc.to);
