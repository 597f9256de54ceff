import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import type { Moment } from '../findOpenings/Moment.js';
import { decideOrFail } from './decideOrFail.js';
import { loadPatientUnder } from './loadPatientUnder.js';
import { loadPlansToReevaluate } from './loadPlansToReevaluate.js';
import { loadVersions } from './loadVersions.js';
import { readsPatient } from './readsPatient.js';
import { saveReevaluated } from './saveReevaluated.js';

/**
 * A plan that got back what it had before other figures were signed goes on with those that are signed by now, as it
 * would have, had it not been away when they were.
 */
export async function takeSigned(
  tx: EntityManager,
  actor: AuditActor,
  planId: string,
  { today, at }: Moment,
): Promise<void> {
  const { clinicId } = actor;
  const [plan] = await loadPlansToReevaluate(tx, clinicId, [planId]);
  if (plan === undefined) return;
  const versions = (await loadVersions(tx, clinicId, [plan]))(plan);
  const patient = readsPatient(plan, versions)
    ? await loadPatientUnder(tx, clinicId, plan, versions, today)
    : null;
  const decision = decideOrFail(plan, versions, patient, today);
  if (decision !== null) await saveReevaluated(tx, actor, null, [{ before: plan, decision }], new Date(at));
}
