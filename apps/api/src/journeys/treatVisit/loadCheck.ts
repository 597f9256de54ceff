import type { Day } from '@stratum/calendar';
import { areaOf, protocolOf } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
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

/** Everything that a check before a treatment is weighed with. */
export interface CheckBasis {
  readonly planned: readonly PlannedTreatment[];
  readonly basis: ClinicalBasis;
  /** Keys of the findings that the plan was approved with a reason for. */
  readonly accepted: ReadonlySet<string>;
}

/** Loads what is known of the patient and by which rules the treatments of a locked visit are weighed. */
export async function loadCheck(
  tx: EntityManager,
  clinicId: string,
  { patientId, planId }: LockedVisit,
  treatments: readonly VisitTreatment[],
  today: Day,
): Promise<CheckBasis> {
  const plan = treatments.some(({ sessionId }) => sessionId !== null)
    ? await loadPlan(tx, clinicId, planId as string)
    : null;
  const basis = await loadBasisOf(tx, clinicId, patientId, plan, today);
  const accepted: { finding_code: string }[] = await tx.query(
    'select finding_code from finding_acceptances where clinic_id = $1 and plan_id = $2',
    [clinicId, plan?.id ?? null],
  );
  const planned = treatments.map(({ protocolCode, area }) => {
    return { protocolCode, area: area ?? areaOf(protocolOf(basis.catalogue, protocolCode)), on: today };
  });
  return {
    planned,
    basis,
    accepted: new Set(accepted.map(({ finding_code }) => finding_code)),
  };
}

async function loadBasisOf(
  tx: EntityManager,
  clinicId: string,
  patientId: string,
  plan: StoredPlan | null,
  today: Day,
): Promise<ClinicalBasis> {
  if (plan !== null) {
    const { assessmentId } = plan;
    return loadBasis(tx, clinicId, { patientId, assessmentId, versions: versionsOf(plan) }, today);
  }
  const { catalogue, policy } = await loadRules(tx, clinicId);
  const { known } = await loadKnown(tx, clinicId, patientId, today);
  return { today, known, catalogue, policy };
}
