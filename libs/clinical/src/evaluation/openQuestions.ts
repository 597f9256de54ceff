import type { Severity } from '../vocabulary/Severity.js';
import type { FindingRule } from './FindingRule.js';
import { isWorse, rankOf } from './isWorse.js';
import type { Outcome } from './Outcome.js';
import type { Topic } from './Topic.js';
import type { World, Worlds } from './worlds.js';

/** An answer that is missing, and the gravest thing it could turn out to mean. */
export interface OpenQuestion {
  readonly topic: Topic;
  readonly could: Severity;
  readonly rule: FindingRule;
}

const differOnlyIn = (topic: Topic, open: readonly Topic[], a: World, b: World): boolean =>
  open.every((other) => other === topic || b.get(other) === a.get(other));

/** The gravest outcome among the worlds in which another answer to this topic alone would change something. */
function gravestOf(
  topic: Topic,
  { all, open }: Worlds,
  outcomes: readonly (Outcome | null)[],
): Outcome | null {
  const ranks = outcomes.map(rankOf);
  let gravest: Outcome | null = null;
  all.forEach((world, i) => {
    const outcome = outcomes[i] ?? null;
    if (!isWorse(outcome, gravest)) return;
    if (all.some((other, j) => ranks[j] !== ranks[i] && differOnlyIn(topic, open, world, other)))
      gravest = outcome;
  });
  return gravest;
}

/** The missing answers that change what a rule makes of a situation. */
export function openQuestions(
  rule: FindingRule,
  worlds: Worlds,
  outcomes: readonly (Outcome | null)[],
): readonly OpenQuestion[] {
  return worlds.open.flatMap((topic) => {
    const gravest = gravestOf(topic, worlds, outcomes);
    return gravest === null ? [] : [{ topic, could: gravest.severity, rule }];
  });
}
