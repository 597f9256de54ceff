import type { Day } from '@stratum/calendar';
import type { AdviceInput, ConcernCode } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import { loadKnownOf } from '../../features/facts/loadKnownOf.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { notFound } from '../../http/problems/notFound.js';

/**
 * What is known of the patients of some plans today, with the concerns of the assessment that each plan follows from;
 * read at once, reckoned when it is asked for.
 */
export async function loadPatients(
  tx: EntityManager,
  clinicId: string,
  plans: readonly StoredPlan[],
  today: Day,
): Promise<(plan: StoredPlan) => AdviceInput> {
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  const knownOf = await loadKnownOf(tx, clinicId, unique(plans.map(({ patientId }) => patientId)), today);
  const assessments: { id: string; concerns: ConcernCode[] }[] = await tx.query(
    `select id, input -> 'concerns' as concerns from assessments where clinic_id = $1 and id = any($2)`,
    [clinicId, unique(plans.map(({ assessmentId }) => assessmentId))],
  );
  const concernsOf = new Map(assessments.map(({ id, concerns }) => [id, concerns]));
  return ({ patientId, assessmentId }) => {
    const patient = knownOf(patientId);
    const concerns = concernsOf.get(assessmentId);
    if (patient === null || concerns === undefined) throw notFound('patient');
    return { ...patient.known, concerns };
  };
}
