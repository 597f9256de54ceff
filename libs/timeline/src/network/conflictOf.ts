import type { Day } from '@stratum/calendar';
import type { Hold } from '../Hold.js';
import { holesOf } from '../holesOf.js';
import type { Plan } from '../Plan.js';
import type { Rule } from '../Rule.js';
import { buildNetwork } from './buildNetwork.js';
import { chooseOrder } from './chooseOrder.js';
import { withoutNodes } from './withoutNodes.js';

type Kind = 'gaps' | 'separations' | 'notBefore' | 'forbidden';

const KINDS: readonly Kind[] = ['separations', 'notBefore', 'forbidden', 'gaps'];

/**
 * An irreducible set of rules that cannot all hold: without any one of them the rest can be kept.
 * Events and holds count as the holes they cut; a hold without end is named only where
 * the rest can be kept. Leaves bounds out one after another, whole kinds first, and keeps what the conflict cannot do without.
 * @param waiting sessions that are left out because they wait
 */
export function conflictOf(
  plan: Plan,
  today: Day,
  waiting: ReadonlyMap<string, Rule> = new Map(),
): readonly Rule[] {
  const isStuck = (reduced: Plan) =>
    chooseOrder(withoutNodes(buildNetwork(reduced, today), waiting)) === null;
  const ending = withHoles(
    plan,
    (plan.holds ?? []).filter(({ last }) => last !== null),
  );
  let core = isStuck(ending) ? ending : withHoles(plan, plan.holds ?? []);
  for (const kind of KINDS) {
    const without = { ...core, [kind]: [] };
    core = isStuck(without) ? without : leaveOut(core, kind, isStuck);
  }
  return distinct(KINDS.flatMap((kind) => core[kind].map(({ rule }) => rule)));
}

/** The plan with every hole among the forbidden days. */
const withHoles = (plan: Plan, holds: readonly Hold[]): Plan => {
  return { ...plan, forbidden: holesOf({ ...plan, holds }), events: [], holds: [] };
};

/** Sorted first, so that the same conflict is named whatever the order of the plan's lists. */
function leaveOut(plan: Plan, kind: Kind, isStuck: (reduced: Plan) => boolean): Plan {
  let kept: Plan = { ...plan, [kind]: [...plan[kind]].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1)) };
  for (const bound of kept[kind]) {
    const reduced = { ...kept, [kind]: (kept[kind] as readonly unknown[]).filter((one) => one !== bound) };
    if (isStuck(reduced)) kept = reduced;
  }
  return kept;
}

const textOf = (bound: unknown) => JSON.stringify(bound);

function distinct(rules: readonly Rule[]): readonly Rule[] {
  return [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
}
