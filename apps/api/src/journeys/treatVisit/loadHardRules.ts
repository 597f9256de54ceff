import type { Day } from '@stratum/calendar';
import type { Catalogue } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import { overrideLapsed } from '../../database/fragments/overrideLapsed.js';
import type { PlannedTreatment } from '../../features/plans/evaluatePlan.js';
import { loadHealings } from '../../features/plans/loadHealings.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import type { VisitTreatment } from '../../features/visits/treatmentsOfVisit.js';
import { healingToday } from './healingToday.js';
import type { PlanRule } from './PlanRule.js';
import { planRulesToday } from './planRulesToday.js';

/** What is about to be done, by which versions, and when the visit was booked against a rule. */
export interface HardRulesQuery {
  readonly visit: Pick<LockedVisit, 'id' | 'patientId' | 'overrideRules'>;
  readonly plan: StoredPlan | null;
  readonly treatments: readonly VisitTreatment[];
  readonly planned: readonly PlannedTreatment[];
  readonly catalogue: Catalogue;
  readonly overriddenAt: string | null;
  readonly today: Day;
}

/** Told of the skin or by the patient after an override, a rule is another one than it was given for. */
const TOLD_SINCE = /* sql */ `
  select ${overrideLapsed.healing('v')} as healing, ${overrideLapsed.dates('v')} as dates
  from visits v where v.clinic_id = $1 and v.id = $2`;

/** The hard rules that the treatments of a visit break today and that nobody has overridden. */
export async function loadHardRules(
  tx: EntityManager,
  clinicId: string,
  { visit, plan, treatments, planned, catalogue, overriddenAt, today }: HardRulesQuery,
): Promise<readonly PlanRule[]> {
  const healings = await loadHealings(tx, clinicId, visit.patientId, today);
  const broken = [
    ...(plan === null ? [] : planRulesToday(plan, treatments, today, catalogue)),
    ...healingToday(planned, healings),
  ];
  if (broken.length === 0 || overriddenAt === null) return merged(broken);
  const [told]: { healing: boolean; dates: boolean }[] = await tx.query(TOLD_SINCE, [clinicId, visit.id]);
  const isNew = (codes: readonly string[]) =>
    (told?.healing && codes.includes('healed-late')) || (told?.dates && codes.includes('forbidden-day'));
  const stand = broken.filter(
    ({ codes }) => isNew(codes) || !codes.some((code) => visit.overrideRules.includes(code)),
  );
  return merged(stand);
}

/** Each rule once, with its last day. */
function merged(rules: readonly PlanRule[]): readonly PlanRule[] {
  const isLonger = ({ finding: a }: PlanRule, { finding: b }: PlanRule) =>
    b.until !== null && (a.until === null || a.until > b.until);
  return rules.filter(
    (rule, place) =>
      !rules.some(
        (other, at) =>
          other.finding.code === rule.finding.code &&
          (isLonger(other, rule) || (at < place && !isLonger(rule, other))),
      ),
  );
}
