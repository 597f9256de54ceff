import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { versionsOf } from '../../features/plans/versionsOf.js';
import { loadRules } from '../../features/protocols/loadRules.js';
import { loadBasis } from '../showPlan/loadBasis.js';
import type { PatientUnder, VersionsOfPlan } from './VersionsOfPlan.js';

/** What is known of a plan's patient today, once with the versions of the plan and once with the signed ones. */
export async function loadPatientUnder(
  tx: EntityManager,
  clinicId: string,
  plan: StoredPlan,
  { signed }: VersionsOfPlan,
  today: Day,
): Promise<PatientUnder> {
  const before = await loadBasis(tx, clinicId, { ...plan, versions: versionsOf(plan) }, today);
  const { catalogue, policy } = await loadRules(tx, clinicId, {
    protocolIds: plan.courses.map(
      ({ protocolCode, protocolId }) => signed.protocols.get(protocolCode)?.id ?? protocolId,
    ),
    rulebookId: signed.rulebook?.id ?? plan.rulebookId,
  });
  return { before, after: { ...before, catalogue, policy } };
}
