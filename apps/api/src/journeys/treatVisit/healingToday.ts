import type { PlannedTreatment } from '../../features/plans/evaluatePlan.js';
import { healedFrom } from '../../features/plans/healedFrom.js';
import type { Healing } from '../../features/plans/loadHealings.js';
import type { PlanRule } from './PlanRule.js';

const CODE = 'healed-late';

/** Treatments of today that meet skin which is not healed yet, whatever plan that was told to. */
export function healingToday(
  treatments: readonly PlannedTreatment[],
  healings: readonly Healing[],
): readonly PlanRule[] {
  return treatments.flatMap(({ protocolCode, area, on }) => {
    const until = healedFrom([area], healings);
    if (until === null || until <= on) return [];
    const finding = {
      ...{ finding: CODE, code: CODE, severity: 'defer' as const, until, source: '', evidence: 'E' as const },
      ...{ from: { kind: 'protocol' as const, code: protocolCode, answer: null }, params: {} },
      protocols: [protocolCode],
    };
    return [{ finding, codes: [CODE] }];
  });
}
