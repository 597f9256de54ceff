import type { Hold } from '../Hold.js';
import type { FindingHold } from '../Occurrence.js';
import type { Plan } from '../Plan.js';
import { findingHold } from './holdIds.js';
import { liftFinding } from './liftFinding.js';

/** What a finding closes from now on, in the place of whatever the plan knew of it. */
export function takeFinding(plan: Plan, finding: string, holds: readonly FindingHold[]): Plan {
  const free = liftFinding(plan, finding);
  const held = holds.map((hold): Hold => {
    return { ...hold, id: findingHold(finding), rule: { ...hold.rule, code: finding } };
  });
  return held.length === 0 ? free : { ...free, holds: [...(free.holds ?? []), ...held] };
}
