import { dayNumber } from '@stratum/calendar';
import type { PlanSession } from '../PlanSession.js';
import type { BridgedGap } from './bridgedGaps.js';
import type { DraftNode } from './DraftNode.js';
import type { Arc } from './Network.js';

/**
 * Gaps after a done or booked session become bounds that name a day; the rest become arcs, which are returned.
 * Where life turned the order round, the later session being done and the earlier one still open,
 * the open one keeps the shortest gap after it.
 */
export function addGaps(
  gaps: readonly BridgedGap[],
  sessions: ReadonlyMap<string, PlanSession>,
  nodes: ReadonlyMap<string, DraftNode>,
  places: ReadonlyMap<string, number>,
): readonly Arc[] {
  const arcs: Arc[] = [];
  for (const gap of gaps) {
    const before = sessions.get(gap.from) as PlanSession;
    const after = sessions.get(gap.to) as PlanSession;
    if (after.state === 'done') {
      if (before.state !== 'done') addReversed(nodes.get(gap.from) as DraftNode, gap, after);
    } else if (before.state === 'planned') {
      const { atLeast, ideal, atMost, rule, softRule } = gap;
      const [from, to] = [places.get(gap.from) as number, places.get(gap.to) as number];
      arcs.push({ from, to, atLeast, ideal, atMost, rule, softRule });
    } else {
      addAnchored(nodes.get(gap.to) as DraftNode, gap, dayNumber(before.on as string));
    }
  }
  return arcs.sort((a, b) => a.from - b.from);
}

function addAnchored(node: DraftNode, gap: BridgedGap, anchor: number): void {
  const { from, rule, softRule, atLeast, ideal, atMost } = gap;
  node.lower.push({ day: anchor + atLeast, reason: { rule, from, days: atLeast } });
  if (ideal !== null)
    node.wishes.push({ day: anchor + ideal, reason: { rule: softRule, from, days: ideal } });
  if (atMost !== null)
    node.upper.push({ day: anchor + atMost, reason: { rule: softRule, from, days: atMost } });
}

function addReversed(node: DraftNode, { atLeast, rule }: BridgedGap, done: PlanSession): void {
  const day = dayNumber(done.on as string) + atLeast;
  node.lower.push({ day, reason: { rule, from: done.id, days: atLeast } });
}
