import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { versionsOf } from '../../features/plans/versionsOf.js';
import { decideOrFail } from './decideOrFail.js';
import { decideReevaluation } from './decideReevaluation.js';
import { loadBookedVisits } from './loadBookedVisits.js';
import { loadPatients } from './loadPatients.js';
import { loadVersions } from './loadVersions.js';
import { needsChanged } from './needsChanged.js';
import type { Reevaluated } from './Reevaluated.js';
import { readsPatient } from './readsPatient.js';
import { rulesByVersions } from './rulesByVersions.js';
import type { PatientUnder, VersionsOfPlan } from './VersionsOfPlan.js';

/** What the signed versions come to for locked plans. Whatever is read is read for all of them at once. */
export async function decidePlans(
  tx: EntityManager,
  clinicId: string,
  plans: readonly StoredPlan[],
  today: Day,
): Promise<readonly Reevaluated[]> {
  const versionsFor = await loadVersions(tx, clinicId, plans);
  const patientFor = await patientsUnder(tx, clinicId, plans, versionsFor, today);
  const moving = plans.filter((plan) => needsChanged(plan, versionsFor(plan)).length > 0);
  const visits = await loadBookedVisits(
    tx,
    clinicId,
    moving.map(({ id }) => id),
  );
  return plans.flatMap((before) => {
    const decision = decideOrFail(before, today, () => {
      const surroundings = { patient: patientFor(before), visits: visits.get(before.id) ?? [] };
      return decideReevaluation(before, versionsFor(before), surroundings, today);
    });
    return decision === null ? [] : [{ before, decision }];
  });
}

/** What is known today of the patients that it matters for, with the versions of their plan and the signed ones. */
async function patientsUnder(
  tx: EntityManager,
  clinicId: string,
  plans: readonly StoredPlan[],
  versionsFor: (plan: StoredPlan) => VersionsOfPlan,
  today: Day,
): Promise<(plan: StoredPlan) => PatientUnder | null> {
  const reading = plans.filter((plan) => readsPatient(plan, versionsFor(plan)));
  if (reading.length === 0) return () => null;
  const knownOf = await loadPatients(tx, clinicId, reading, today);
  const rulesOf = rulesByVersions(tx, clinicId);
  const pairs = new Map<string, () => PatientUnder>();
  for (const plan of reading) {
    const before = await rulesOf(versionsOf(plan));
    const after = await rulesOf(signedFor(plan, versionsFor(plan)));
    pairs.set(plan.id, () => {
      const known = knownOf(plan);
      return { before: { ...before, today, known }, after: { ...after, today, known } };
    });
  }
  return ({ id }) => pairs.get(id)?.() ?? null;
}

const signedFor = ({ courses, rulebookId }: StoredPlan, { signed }: VersionsOfPlan) => ({
  protocolIds: courses.map(
    ({ protocolCode, protocolId }) => signed.protocols.get(protocolCode)?.id ?? protocolId,
  ),
  rulebookId: signed.rulebook?.id ?? rulebookId,
});
