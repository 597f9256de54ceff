import { dayAt } from '@stratum/calendar';
import type { ClinicPolicy } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import { countLookedAt } from '../../features/reevaluations/countLookedAt.js';
import type { Jobs } from '../../queue/queueKinds.js';
import { decidePlans } from './decidePlans.js';
import { inSavepoint } from './inSavepoint.js';
import { keepUnseen } from './keepUnseen.js';
import { loadPlansToReevaluate } from './loadPlansToReevaluate.js';
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
 * windows, booked visits that no longer fit, and what a specialist has to decide. Plans that have them already are left
 * alone, so that doing it twice is doing it once. All of it is one transaction, the progress among it. Where it cannot
 * be saved for all of them, each is looked at by itself, and one that cannot be saved harms no other.
 * @param now milliseconds since 1970
 */
export async function reevaluatePlans(
  tx: EntityManager,
  job: Jobs['reevaluate'],
  now: number,
): Promise<void> {
  const { clinicId, reevaluationId, planIds } = job;
  const start = await loadStart(tx, clinicId, reevaluationId, now);
  const done = await inSavepoint(tx, () => weigh(tx, start, job, now));
  const counts = done ?? (await oneByOne(tx, start, job, now));
  await countLookedAt(tx, clinicId, reevaluationId, { lookedAt: planIds.length, ...counts });
}

interface Counts {
  readonly changed: number;
  readonly failed: number;
}

async function weigh(
  tx: EntityManager,
  { actor, today, policy }: Started,
  { clinicId, reevaluationId, planIds }: Jobs['reevaluate'],
  now: number,
): Promise<Counts> {
  const plans = await loadPlansToReevaluate(tx, clinicId, planIds);
  const done =
    policy === null
      ? await decidePlans(tx, clinicId, plans, today)
      : await reevaluatePolicy(tx, { clinicId, reevaluationId }, plans, policy, today);
  await saveReevaluated(tx, actor, reevaluationId, done, new Date(now));
  return {
    changed: done.filter(({ decision }) => decision.news.length > 0 && decision.conflict.length === 0).length,
    failed: done.filter(({ decision }) => decision.conflict.length > 0).length,
  };
}

async function oneByOne(
  tx: EntityManager,
  start: Started,
  job: Jobs['reevaluate'],
  now: number,
): Promise<Counts> {
  let [changed, failed] = [0, 0];
  for (const id of job.planIds) {
    const one = await inSavepoint(tx, () => weigh(tx, start, { ...job, planIds: [id] }, now));
    changed += one?.changed ?? 0;
    failed += one?.failed ?? 1;
    if (one === null) await inSavepoint(tx, () => keepUnseen(tx, start.actor, job, id, start.today, now));
  }
  return { changed, failed };
}

type Started = Awaited<ReturnType<typeof loadStart>>;

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
