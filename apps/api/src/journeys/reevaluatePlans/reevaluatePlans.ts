import { type Day, dayAt } from '@stratum/calendar';
import type { ClinicPolicy } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { countLookedAt } from '../../features/reevaluations/countLookedAt.js';
import type { Jobs } from '../../queue/queueKinds.js';
import { decideOrFail } from './decideOrFail.js';
import { loadPatientUnder } from './loadPatientUnder.js';
import { loadPlansToReevaluate } from './loadPlansToReevaluate.js';
import { loadVersions } from './loadVersions.js';
import type { Reevaluated } from './Reevaluated.js';
import { readsPatient } from './readsPatient.js';
import { reevaluatePolicy } from './reevaluatePolicy.js';
import { saveReevaluated } from './saveReevaluated.js';

/** Who started it; the policy of the house as it was, where that is what changed. */
interface Start {
  readonly membershipId: string;
  readonly name: string;
  readonly zone: string;
  readonly policy: ClinicPolicy | null;
}

/**
 * Looks at some plans again, under the versions that are signed by now, or under another policy of the house:
 * windows, booked visits that no longer fit, and what a specialist has to decide. Plans that have them already are left alone, so that doing it twice is doing
 * it once. All of it is one transaction, the progress among it.
 * @param now milliseconds since 1970
 */
export async function reevaluatePlans(
  tx: EntityManager,
  { clinicId, reevaluationId, planIds }: Jobs['reevaluate'],
  now: number,
): Promise<void> {
  const { actor, today, policy } = await loadStart(tx, clinicId, reevaluationId, now);
  const plans = await loadPlansToReevaluate(tx, clinicId, planIds);
  const done =
    policy === null
      ? await underVersions(tx, clinicId, plans, today)
      : await reevaluatePolicy(tx, { clinicId, reevaluationId }, plans, policy, today);
  await saveReevaluated(tx, actor, reevaluationId, done, new Date(now));
  await countLookedAt(tx, clinicId, reevaluationId, {
    lookedAt: planIds.length,
    changed: done.filter(({ decision }) => decision.news.length > 0 && decision.conflict.length === 0).length,
    failed: done.filter(({ decision }) => decision.conflict.length > 0).length,
  });
}

async function underVersions(
  tx: EntityManager,
  clinicId: string,
  plans: readonly StoredPlan[],
  today: Day,
): Promise<readonly Reevaluated[]> {
  const versionsOf = await loadVersions(tx, clinicId, plans);
  const done: Reevaluated[] = [];
  for (const plan of plans) {
    const versions = versionsOf(plan);
    const patient = readsPatient(plan, versions)
      ? await loadPatientUnder(tx, clinicId, plan, versions, today)
      : null;
    const decision = decideOrFail(plan, versions, patient, today);
    if (decision !== null) done.push({ before: plan, decision });
  }
  return done;
}

async function loadStart(tx: EntityManager, clinicId: string, reevaluationId: string, now: number) {
  const [start]: Start[] = await tx.query(
    `select m.id as "membershipId", m.display_name as name, c.time_zone as zone,
       r.cause -> 'policy' as policy
     from reevaluations r join clinics c on c.clinic_id = r.clinic_id
       join memberships m on m.clinic_id = r.clinic_id and m.id = r.started_by
     where r.clinic_id = $1 and r.id = $2`,
    [clinicId, reevaluationId],
  );
  if (start === undefined) throw new Error('a job without its re-evaluation');
  const actor: AuditActor = { clinicId, membershipId: start.membershipId, name: start.name };
  return { actor, today: dayAt(now, start.zone), policy: start.policy };
}
