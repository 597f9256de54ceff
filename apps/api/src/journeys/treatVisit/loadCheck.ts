import type { Day } from '@stratum/calendar';
import { areaOf, protocolOf, type Statement } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import { utc } from '../../database/utc.js';
import { loadKnown } from '../../features/facts/loadKnown.js';
import type { ClinicalBasis } from '../../features/plans/ClinicalBasis.js';
import type { PlannedTreatment } from '../../features/plans/evaluatePlan.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { versionsOf } from '../../features/plans/versionsOf.js';
import { loadRules } from '../../features/protocols/loadRules.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import type { VisitTreatment } from '../../features/visits/treatmentsOfVisit.js';
import { loadBasis } from '../showPlan/loadBasis.js';
import { loadHardRules } from './loadHardRules.js';
import { overriddenToday } from './overriddenToday.js';
import type { PlanRule } from './PlanRule.js';

/** Everything that a check before a treatment is weighed with. */
export interface CheckBasis {
  readonly planned: readonly PlannedTreatment[];
  readonly basis: ClinicalBasis;
  /** Everything that was said of the patient before this check. */
  readonly statements: readonly Statement[];
  /** Findings that the plan was approved with a reason for, by their keys, with when. */
  readonly accepted: ReadonlyMap<string, string>;
  /** When the visit was booked for today, or moved to it, against a rule; null when it was not. */
  readonly overriddenAt: string | null;
  /** Codes of the rules that this was for. */
  readonly overrideRules: readonly string[];
  /** Hard rules that the treatments break today and that this was not for. */
  readonly hardRules: readonly PlanRule[];
}

const ACCEPTED = /* sql */ `
  select finding_code as finding, ${utc('max(accepted_at)')} as at from finding_acceptances
  where clinic_id = $1 and plan_id = $2 group by finding_code`;

/** Loads what is known of the patient and by which rules the treatments of a locked visit are weighed. */
export async function loadCheck(
  tx: EntityManager,
  clinicId: string,
  visit: LockedVisit,
  treatments: readonly VisitTreatment[],
  today: Day,
): Promise<CheckBasis> {
  const { id, patientId, planId, overrideRules } = visit;
  const plan = treatments.some(({ sessionId }) => sessionId !== null)
    ? await loadPlan(tx, clinicId, planId as string)
    : null;
  const { statements, ...basis } = await loadBasisOf(tx, clinicId, patientId, plan, today);
  const accepted: { finding: string; at: string }[] = await tx.query(ACCEPTED, [clinicId, plan?.id ?? null]);
  const planned = treatments.map(({ protocolCode, area }) => {
    return { protocolCode, area: area ?? areaOf(protocolOf(basis.catalogue, protocolCode)), on: today };
  });
  const overriddenAt = await overriddenToday(tx, clinicId, id, today);
  const { catalogue } = basis;
  const query = { visit, plan, treatments, planned, catalogue, overriddenAt, today };
  return {
    planned,
    basis,
    statements,
    accepted: new Map(accepted.map(({ finding, at }) => [finding, at])),
    overriddenAt,
    overrideRules,
    hardRules: await loadHardRules(tx, clinicId, query),
  };
}

async function loadBasisOf(
  tx: EntityManager,
  clinicId: string,
  patientId: string,
  plan: StoredPlan | null,
  today: Day,
): Promise<ClinicalBasis & Pick<CheckBasis, 'statements'>> {
  if (plan !== null) {
    const { assessmentId } = plan;
    return loadBasis(tx, clinicId, { patientId, assessmentId, versions: versionsOf(plan) }, today);
  }
  const { catalogue, policy } = await loadRules(tx, clinicId);
  const { known, statements } = await loadKnown(tx, clinicId, patientId, today);
  return { today, known, catalogue, policy, statements };
}
