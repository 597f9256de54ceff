import type { Day } from '@stratum/calendar';
import type { Plan } from '../Plan.js';
import type { Rule } from '../Rule.js';
import { buildNetwork } from './buildNetwork.js';
import { LAST_DAY } from './LAST_DAY.js';
import type { Network } from './Network.js';
import { earliestDays } from './propagate.js';

const NOBODY: ReadonlyMap<string, Rule> = new Map();

/**
 * The sessions that have no day left because of holds whose end nobody knows, with the rule they wait for; who
 * follows one of them waits with it. Nobody waits where the plan cannot be kept even without those holds:
 * that is a conflict.
 */
export function waitingOf(plan: Plan, network: Network, today: Day): ReadonlyMap<string, Rule> {
  const holds = plan.holds ?? [];
  if (holds.every(({ last }) => last !== null)) return NOBODY;
  const without = buildNetwork({ ...plan, holds: holds.filter(({ last }) => last !== null) }, today);
  if (earliestDays(without, without.arcs) === null) return NOBODY;
  const earliest = earliestDays(network, network.arcs, undefined, true);
  if (earliest === null) return NOBODY;
  return rulesOf(plan, network, earliest);
}

function rulesOf(plan: Plan, { nodes, arcs }: Network, earliest: readonly number[]): Map<string, Rule> {
  const endless = new Set((plan.holds ?? []).filter(({ last }) => last === null).map(({ rule }) => rule));
  const lacks = nodes.map((_, i) => (earliest[i] as number) > LAST_DAY);
  const waiting = new Map<string, Rule>();
  nodes.forEach(({ id, holes }, i) => {
    if (!lacks[i]) return;
    const own = holes.filter(({ rule }) => endless.has(rule)).sort((a, b) => compare(a.rule, b.rule))[0];
    if (own !== undefined) waiting.set(id, own.rule);
  });
  for (let found = true; found; ) {
    found = false;
    for (const { from, to } of arcs) {
      const [before, after] = [nodes[from]?.id as string, nodes[to]?.id as string];
      const rule = waiting.get(before);
      if (rule === undefined || !lacks[to] || waiting.has(after)) continue;
      waiting.set(after, rule);
      found = true;
    }
  }
  return waiting;
}

const compare = (a: Rule, b: Rule) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
