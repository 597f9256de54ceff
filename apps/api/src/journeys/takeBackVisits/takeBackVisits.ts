import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { changedVisits } from '../../features/visits/changedVisits.js';
import { lockVisits } from '../../features/visits/lockVisits.js';
import { requireOnce } from '../../features/visits/requireOnce.js';
import { takeStep } from '../../features/visits/takeStep.js';
import { openAgain } from '../../features/waiting/openAgain.js';
import { invalid } from '../../http/problems/invalid.js';
import type { Moment } from '../findOpenings/Moment.js';
import { cannotUndo } from '../realignPlan/cannotUndo.js';
import { tellPlan } from '../stepVisit/tellPlan.js';
import type { TakeBackVisitsBody } from './TakeBackVisitsBody.js';
import type { TakenBackReply } from './TakenBackReply.js';

/** Longer ago than this a visit is cancelled: its time was somebody's, and others may have been sent away. */
const LONGEST_MS = 3_600_000;

/** Who has not come by then is noted as missed, or their cancellation as late: that is not undone by undoing the booking. */
const BEGUN_MS = 900_000;

/** Somebody has done something with it, its patient too. */
const TOUCHED = /* sql */ `(v.state <> 'booked' or exists (select from visit_steps t
    where t.clinic_id = v.clinic_id and t.visit_id = v.id and t.undone_at is null)
  or exists (select from calls k where k.clinic_id = v.clinic_id and k.visit_id = v.id and k.state <> 'void'
    and k.reason in ('cannot-come', 'in-vain')))`;

/** Something else has happened to it, it was booked too long ago, or it should have begun. */
const UNFIT = /* sql */ `
  select v.id, not ${TOUCHED} as untouched
  from visits v where v.clinic_id = $1 and v.id = any($2)
    and (v.created_at < $3 or v.starts_at < $4 or ${TOUCHED})
  order by v.starts_at limit 1`;

/**
 * Takes back visits that were booked by mistake just now, all of them or none: their sessions are open, who had waited
 * waits again, nobody is told of what they never heard of, and no time counts as given up. The audit keeps that they
 * were booked and taken back.
 * @throws Problem 400, 404, 409 `cannot_undo` with `because` and `visitId`, 412 `stale` that names the visit
 */
export async function takeBackVisits(
  database: Database,
  actor: Actor,
  { visits, reason }: TakeBackVisitsBody,
  moment: Moment,
): Promise<TakenBackReply> {
  const ids = visits.map(({ visitId }) => visitId);
  if (ids.length === 0) throw invalid({ visits: { code: 'required' } });
  requireOnce(visits, 'visits');
  return database.transaction(async (tx) => {
    const locked = await lockVisits(tx, actor.clinicId, visits);
    await requireJustBooked(tx, actor.clinicId, ids, moment.at);
    const change = { cancelReason: reason, takenBack: true };
    for (const visit of locked) {
      const { stepId } = await takeStep(tx, actor, visit, 'cancel', new Date(moment.at), change);
      await tellPlan(tx, actor, visit, stepId, (session) => ({ kind: 'cancelled', session }), moment);
      await openAgain(tx, actor, { visitId: visit.id });
    }
    return { visits: await changedVisits(tx, actor, ids) };
  });
}

async function requireJustBooked(
  tx: EntityManager,
  clinicId: string,
  ids: readonly string[],
  at: number,
): Promise<void> {
  const [unfit]: { id: string; untouched: boolean }[] = await tx.query(UNFIT, [
    ...[clinicId, ids, new Date(at - LONGEST_MS), new Date(at - BEGUN_MS)],
  ]);
  if (unfit === undefined) return;
  const because = unfit.untouched ? 'too-late' : 'visit-changed';
  throw cannotUndo({ because, visitId: unfit.id });
}
