import { dayNumber } from '@stratum/calendar';
import type { PlanSession } from '../PlanSession.js';
import type { Separation } from '../Separation.js';
import type { DraftNode } from './DraftNode.js';
import type { Pair } from './Network.js';

/**
 * Around a session that is done or booked a separation is a hole in the window of the other one;
 * two open sessions become a pair whose order is still to be chosen.
 * A booked session is not held by an open one, because the open one gives way.
 */
export function addSeparations(
  separations: readonly Separation[],
  sessions: ReadonlyMap<string, PlanSession>,
  nodes: ReadonlyMap<string, DraftNode>,
  places: ReadonlyMap<string, number>,
): readonly Pair[] {
  const pairs = new Map<number, Pair>();
  for (const separation of separations) {
    const a = sessions.get(separation.a) as PlanSession;
    const b = sessions.get(separation.b) as PlanSession;
    if (a.state === 'skipped' || b.state === 'skipped') continue;
    if (a.state === 'planned' && b.state === 'planned') {
      const pair = pairOf(separation, places);
      const key = pair.a * places.size + pair.b;
      const known = pairs.get(key);
      pairs.set(key, known === undefined ? pair : merge(known, pair));
      continue;
    }
    const { ifAFirst, ifBFirst, rule } = separation;
    addHole(nodes.get(a.id), b, ifAFirst, ifBFirst, rule);
    addHole(nodes.get(b.id), a, ifBFirst, ifAFirst, rule);
  }
  return [...pairs.values()];
}

/** Cuts the days out of a node that are too close before or after a session that has its day. */
function addHole(
  node: DraftNode | undefined,
  other: PlanSession,
  daysBefore: number,
  daysAfter: number,
  rule: Separation['rule'],
): void {
  if (node === undefined || other.on === null || other.state === 'planned') return;
  const day = dayNumber(other.on);
  const [first, last] = [day - daysBefore + 1, day + daysAfter - 1];
  if (first <= last) node.holes.push({ first, last, rule, from: other.id });
}

function pairOf(separation: Separation, places: ReadonlyMap<string, number>): Pair {
  const { ifAFirst, ifBFirst, rule, first } = separation;
  const [a, b] = [places.get(separation.a) as number, places.get(separation.b) as number];
  const stored = first === separation.a ? 'a' : first === separation.b ? 'b' : null;
  const rules = { ruleIfAFirst: rule, ruleIfBFirst: rule };
  if (a < b) return { a, b, ifAFirst, ifBFirst, stored, ...rules };
  const turned = stored === 'a' ? 'b' : stored === 'b' ? 'a' : null;
  return { a: b, b: a, ifAFirst: ifBFirst, ifBFirst: ifAFirst, stored: turned, ...rules };
}

/** Several separations of the same two sessions have one order between them, and the longest distance either way. */
function merge(one: Pair, other: Pair): Pair {
  const [a, b] = [isStricter(one, other, 'A') ? one : other, isStricter(one, other, 'B') ? one : other];
  return {
    ...one,
    ifAFirst: a.ifAFirst,
    ruleIfAFirst: a.ruleIfAFirst,
    ifBFirst: b.ifBFirst,
    ruleIfBFirst: b.ruleIfBFirst,
    stored: joined(one.stored, other.stored),
  };
}

/** Stored orders that contradict each other are remembered as such, so that the third one does not win. */
function joined(one: Pair['stored'], other: Pair['stored']): Pair['stored'] {
  if (one === null || other === null) return one ?? other;
  return one === other ? one : 'both';
}

function isStricter(one: Pair, other: Pair, first: 'A' | 'B'): boolean {
  const more = one[`if${first}First`] - other[`if${first}First`];
  return more > 0 || (more === 0 && one[`ruleIf${first}First`].code < other[`ruleIf${first}First`].code);
}
