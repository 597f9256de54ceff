import { apartMatrix } from './apartMatrix.js';
import type { Chain, Series, SeriesNode } from './Series.js';

/**
 * Counts the day of coming with each session that shares its day with none. What the rest costs then depends on the
 * others, and is counted when they are placed.
 */
export function withTrips(series: Series): Series {
  const { trip, chains } = series;
  const { sameDay } = apartMatrix(series);
  const count = series.nodes.length;
  const isShared = (place: number, chain: Chain | undefined) =>
    series.nodes.some((_, other) => {
      if (other === place || sameDay[place * count + other] === 0) return false;
      return chain?.nodes.includes(other) !== true || chain.gaps.slice(1).includes(0);
    });
  const nodes = series.nodes.map((node, place): SeriesNode => {
    const shares = isShared(
      place,
      chains.find((chain) => chain.nodes.includes(place)),
    );
    if (shares) return node;
    const own = node.own.map((cost, index) => {
      const day = node.days[Math.floor(index / series.people.length)] as number;
      return trip.anyway.has(day) ? cost : cost + trip.cost;
    });
    return { ...node, own, shares };
  });
  return { ...series, nodes };
}
