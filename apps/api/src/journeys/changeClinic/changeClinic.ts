import { isDeepStrictEqual } from 'node:util';
import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { ClinicBody } from '../../features/clinic/ClinicBody.js';
import type { ClinicReply } from '../../features/clinic/ClinicReply.js';
import { updateClinic } from '../../features/clinic/updateClinic.js';
import { loadRules } from '../../features/protocols/loadRules.js';
import { openReevaluation } from '../../features/reevaluations/openReevaluation.js';
import type { Queue } from '../../queue/Queue.js';
import { jobsFor } from '../changeRules/jobsFor.js';

/**
 * Changes the settings of the clinic. Where the policy of the house is another than before, the plans under way are
 * looked at again under it, one after the other.
 * @throws Problem 412 stale; 409 `zone_in_use`
 */
export async function changeClinic(
  tx: EntityManager,
  actor: Actor,
  body: ClinicBody,
  { version, today }: { version: number; today: Day },
  queue: Queue,
): Promise<{ clinic: ClinicReply; isReevaluated: boolean }> {
  const { clinicId } = actor;
  const { policy: before } = await loadRules(tx, clinicId);
  const clinic = await updateClinic(tx, actor, body, version, today);
  const { policy: after } = await loadRules(tx, clinicId);
  if (isDeepStrictEqual(before, after)) return { clinic, isReevaluated: false };
  const plans: { id: string }[] = await tx.query(
    `select id from plans where clinic_id = $1 and state in ('approved', 'paused') order by id`,
    [clinicId],
  );
  if (plans.length === 0) return { clinic, isReevaluated: false };
  const cause = { protocols: [], rulebook: false, policy: before };
  const id = await openReevaluation(tx, actor, cause, plans.length);
  const planIds = plans.map((plan) => plan.id);
  await queue.send(tx, 'reevaluate', jobsFor(clinicId, id, planIds));
  return { clinic, isReevaluated: true };
}
