import type { Series, SeriesNode } from './Series.js';

/** A series in which it does not matter who does a session: one person stands for all, with the best opening of each day. */
export function withoutPeople(series: Series): Series {
  const count = series.people.length;
  const nodes = series.nodes.map((node): SeriesNode => {
    const best = node.days.map((_, d) => cheapest(node.own, d * count, count));
    return {
      ...node,
      openings: best.map((index) => node.openings[index] ?? null),
      own: Float64Array.from(best, (index) => node.own[index] as number),
    };
  });
  return { ...series, nodes, people: [series.people.flat()] };
}

function cheapest(own: Float64Array, from: number, count: number): number {
  let best = from;
  for (let index = from; index < from + count; index++) {
    if ((own[index] as number) < (own[best] as number)) best = index;
  }
  return best;
}
