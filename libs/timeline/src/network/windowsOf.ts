import { dayFromNumber } from '@stratum/calendar';
import type { DayRange, Window } from '../Window.js';
import type { Order } from './chooseOrder.js';
import type { Network, Node } from './Network.js';
import { ReasonPaths } from './ReasonPaths.js';

/** The windows of every node, by session. */
export function windowsOf(network: Network, order: Order): Readonly<Record<string, Window>> {
  const paths = new ReasonPaths(network, order);
  const { earliest, ideal, end } = order.times;
  const windows: Record<string, Window> = {};
  network.nodes.forEach((node, i) => {
    const latest = paths.latest(i);
    windows[node.id] = {
      earliest: dayFromNumber(earliest[i] as number),
      ideal: dayFromNumber(ideal[i] as number),
      latest: latest === null ? null : dayFromNumber(latest.day),
      ranges: rangesOf(node, earliest[i] as number, end[i] as number),
      because: { earliest: paths.earliest(i), ideal: paths.ideal(i), latest: latest?.path ?? [] },
    };
  });
  return windows;
}

function rangesOf({ closed }: Node, earliest: number, end: number): readonly DayRange[] {
  const ranges: DayRange[] = [];
  let first = earliest;
  const add = (last: number) => {
    if (first <= last) ranges.push({ first: dayFromNumber(first), last: dayFromNumber(last) });
  };
  for (const [start, stop] of closed) {
    if (stop <= first) continue;
    if (start > end) break;
    add(start - 1);
    first = stop;
  }
  add(end);
  return ranges;
}
