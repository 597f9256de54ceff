import type { Day } from '@stratum/calendar';
import type { ClinicPolicy } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { versionsOf } from '../../features/plans/versionsOf.js';
import { loadBasis } from '../showPlan/loadBasis.js';
import { decidePolicy } from './decidePolicy.js';
import type { Reevaluated } from './Reevaluated.js';

/** `$3`: the re-evaluation. Those of the plans that it has looked at: doing it twice is doing it once. */
const SEEN = /* sql */ `
  select plan_id as id from plan_events
  where clinic_id = $1 and plan_id = any($2) and kind = 'rules-changed' and occurrence ->> 'reevaluationId' = $3`;

/**
 * What the policy of the house comes to for plans that are locked, each with the versions that it has.
 * @param before the policy that they were looked at with until now
 */
export async function reevaluatePolicy(
  tx: EntityManager,
  { clinicId, reevaluationId }: { clinicId: string; reevaluationId: string },
  plans: readonly StoredPlan[],
  before: ClinicPolicy,
  today: Day,
): Promise<readonly Reevaluated[]> {
  const ids = plans.map(({ id }) => id);
  const seen: { id: string }[] = await tx.query(SEEN, [clinicId, ids, reevaluationId]);
  const done: Reevaluated[] = [];
  for (const plan of plans) {
    if (plan.state === 'draft' || seen.some(({ id }) => id === plan.id)) continue;
    const after = await loadBasis(tx, clinicId, { ...plan, versions: versionsOf(plan) }, today);
    const patient = { before: { ...after, policy: before }, after };
    const { longGapFactor } = after.catalogue.rulebook;
    const decision = decidePolicy(plan, patient, today, longGapFactor.value);
    if (decision !== null) done.push({ before: plan, decision });
  }
  return done;
}
