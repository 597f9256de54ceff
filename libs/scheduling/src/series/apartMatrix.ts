import type { Series } from './Series.js';

/** What distances mean when sessions are placed in order of time. */
export interface Apart {
  /** Days that node `u` keeps after node `s` placed before it, at `s × count + u`; -Infinity where nothing is asked. */
  readonly after: Float64Array;
  /** Whether both may be on one day, whichever was placed first. */
  readonly sameDay: Uint8Array;
  /** The nodes that must be placed before a node. */
  readonly before: readonly (readonly number[])[];
}

/** Lays the distances between nodes out as matrices. */
export function apartMatrix({ nodes, distances }: Series): Apart {
  const count = nodes.length;
  const after = new Float64Array(count * count).fill(Number.NEGATIVE_INFINITY);
  const sameDay = new Uint8Array(count * count).fill(1);
  const before: number[][] = nodes.map(() => []);
  for (const { a, b, distance } of distances) {
    const { ifAFirst, ifBFirst } = distance;
    const [ab, ba] = [a * count + b, b * count + a];
    after[ab] = Math.max(after[ab] as number, ifAFirst);
    if (ifBFirst === null) before[b]?.push(a);
    else after[ba] = Math.max(after[ba] as number, ifBFirst);
    if (ifAFirst > 0 && ifBFirst !== 0) [sameDay[ab], sameDay[ba]] = [0, 0];
  }
  return { after, sameDay, before };
}
