import { type Day, dayFromNumber } from '@stratum/calendar';
import type { DayRange, Window } from '../Window.js';
import type { Order } from './chooseOrder.js';
import type { Network, Node } from './Network.js';
import { ReasonPaths } from './ReasonPaths.js';

/** The windows of every node, by session. */
export function windowsOf(network: Network, order: Order): Readonly<Record<string, Window>> {
  const paths = new ReasonPaths(network, order);
  const { earliest, ideal, end } = order.times;
  const dayOf = dayNames();
  const windows: Record<string, Window> = {};
  network.nodes.forEach((node, i) => {
    const latest = paths.latest(i);
    windows[node.id] = {
      earliest: dayOf(earliest[i] as number),
      ideal: dayOf(ideal[i] as number),
      latest: latest === null ? null : dayOf(latest.day),
      ranges: rangesOf(node, earliest[i] as number, end[i] as number, dayOf),
      because: { earliest: paths.earliest(i), ideal: paths.ideal(i), latest: latest?.path ?? [] },
    };
  });
  return windows;
}

/** Windows name the same few days again and again, and naming a day is the dearest step of solving. */
function dayNames(): (day: number) => Day {
  const known = new Map<number, Day>();
  return (day) => {
    const name = known.get(day) ?? dayFromNumber(day);
    known.set(day, name);
    return name;
  };
}

function rangesOf(
  { closed }: Node,
  earliest: number,
  end: number,
  dayOf: (day: number) => Day,
): readonly DayRange[] {
  const ranges: DayRange[] = [];
  let first = earliest;
  const add = (last: number) => {
    if (first <= last) ranges.push({ first: dayOf(first), last: dayOf(last) });
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
