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
  const own = nodes.map(({ holes }, i) =>
    lacks[i] ? first(holes.map(({ rule }) => rule).filter((rule) => endless.has(rule))) : null,
  );
  const rules = [...own];
  for (let moved = true; moved; ) {
    moved = false;
    for (const { from, to } of arcs) {
      if (!lacks[to] || own[to] !== null) continue;
      const rule = first([rules[from] ?? null, rules[to] ?? null].filter((one) => one !== null));
      if (rule === rules[to]) continue;
      rules[to] = rule;
      moved = true;
    }
  }
  const named = nodes.flatMap(({ id }, i) => (rules[i] ? [[id, rules[i]] as const] : []));
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same one whatever their order. */
const first = (rules: readonly Rule[]): Rule | null => [...rules].sort(compare)[0] ?? null;

const compare = (a: Rule, b: Rule) => {
  const [textOfA, textOfB] = [JSON.stringify(a), JSON.stringify(b)];
  return textOfA === textOfB ? 0 : textOfA < textOfB ? -1 : 1;
};
