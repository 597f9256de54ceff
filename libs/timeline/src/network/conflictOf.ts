import type { Day } from '@stratum/calendar';
import type { Plan } from '../Plan.js';
import type { Rule } from '../Rule.js';
import { buildNetwork } from './buildNetwork.js';
import { chooseOrder } from './chooseOrder.js';

type Kind = 'gaps' | 'separations' | 'notBefore' | 'forbidden';

const KINDS: readonly Kind[] = ['separations', 'notBefore', 'forbidden', 'gaps'];

/**
 * An irreducible set of rules that cannot all hold: without any one of them the rest can be kept.
 * Leaves bounds out one after another, whole kinds first, and keeps what the conflict cannot do without.
 */
export function conflictOf(plan: Plan, today: Day): readonly Rule[] {
  const isStuck = (reduced: Plan) => chooseOrder(buildNetwork(reduced, today)) === null;
  let core = plan;
  for (const kind of KINDS) {
    const without = { ...core, [kind]: [] };
    core = isStuck(without) ? without : leaveOut(core, kind, isStuck);
  }
  return distinct(KINDS.flatMap((kind) => core[kind].map(({ rule }) => rule)));
}

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
