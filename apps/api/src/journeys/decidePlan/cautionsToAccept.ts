import type { PlanFinding } from '../../features/plans/evaluatePlan.js';
import type { UndecidedReopening } from '../../features/plans/reopenings/loadUndecided.js';

/**
 * The cautions that still stand, came with what is decided on, and nobody has given a reason for since. A finding
 * that came as something else and is a caution by now counts as well.
 * @param standing the findings of the plan as of today
 * @param accepted when each was last accepted, by its key
 */
export function cautionsToAccept(
  reopenings: readonly UndecidedReopening[],
  standing: readonly PlanFinding[],
  accepted: ReadonlyMap<string, string>,
): readonly PlanFinding[] {
  const since = new Map<string, string>();
  for (const { news, openedAt } of reopenings) {
    for (const { finding, change } of news) {
      const known = since.get(finding);
      if (change !== 'lifted' && (known === undefined || known < openedAt)) since.set(finding, openedAt);
    }
  }
  return standing.filter(({ severity, finding }) => {
    const [told, given] = [since.get(finding), accepted.get(finding)];
    return severity === 'caution' && told !== undefined && (given === undefined || given < told);
  });
}
