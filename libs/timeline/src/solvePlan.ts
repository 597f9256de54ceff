import type { Day } from '@stratum/calendar';
import { buildNetwork } from './network/buildNetwork.js';
import { chooseOrder, type Order } from './network/chooseOrder.js';
import { conflictOf } from './network/conflictOf.js';
import type { Arc, Network } from './network/Network.js';
import { waitingOf } from './network/waitingOf.js';
import { windowsOf } from './network/windowsOf.js';
import { withoutNodes } from './network/withoutNodes.js';
import type { Plan } from './Plan.js';
import type { ChosenOrder, Solution } from './Solution.js';

/**
 * The window of every planned and booked session that does not wait for the end of a hold.
 * Sessions count from the day the one before was done or is booked for, else from its own window:
 * the earliest day from its earliest, ideal and latest from its ideal. A booked session is given the
 * window it would have if it were open. Skipped sessions are bridged.
 * @param today no open session is placed before it
 * Throws InvalidPlan where the plan contradicts itself as data.
 */
export function solvePlan(plan: Plan, today: Day): Solution {
  const whole = buildNetwork(plan, today);
  const waiting = waitingOf(plan, whole, today);
  const network = withoutNodes(whole, waiting);
  const order = chooseOrder(network);
  if (order === null) return { ok: false, conflict: conflictOf(plan, today, waiting) };
  return {
    ok: true,
    windows: windowsOf(network, order),
    orders: ordersOf(network, order),
    waiting: Object.fromEntries(waiting),
  };
}

/** One entry for each pair of open sessions that keep a separation, always in the same order. */
function ordersOf({ nodes }: Network, { arcs }: Order): readonly ChosenOrder[] {
  return [...arcs].sort(byPlace).map(({ from, to }) => {
    const [first, second] = [nodes[from]?.id as string, nodes[to]?.id as string];
    return first < second ? { a: first, b: second, first } : { a: second, b: first, first };
  });
}

const byPlace = (a: Arc, b: Arc) => a.from - b.from || a.to - b.to;
