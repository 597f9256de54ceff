import type { Day } from '@stratum/calendar';
import type { ClinicPolicy } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { versionsOf } from '../../features/plans/versionsOf.js';
import { decideOrFail } from './decideOrFail.js';
import { decidePolicy } from './decidePolicy.js';
import { loadPatients } from './loadPatients.js';
import type { Reevaluated } from './Reevaluated.js';
import { rulesByVersions } from './rulesByVersions.js';

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
  const open = plans.filter(({ id, state }) => state !== 'draft' && !seen.some((one) => one.id === id));
  if (open.length === 0) return [];
  const knownOf = await loadPatients(tx, clinicId, open, today);
  const rulesOf = rulesByVersions(tx, clinicId);
  const done: Reevaluated[] = [];
  for (const plan of open) {
    const rules = await rulesOf(versionsOf(plan));
    const decision = decideOrFail(plan, today, () => {
      const after = { ...rules, today, known: knownOf(plan) };
      const patient = { before: { ...after, policy: before }, after };
      return decidePolicy(plan, patient, today, rules.catalogue.rulebook.longGapFactor.value);
    });
    if (decision !== null) done.push({ before: plan, decision });
  }
  return done;
}
