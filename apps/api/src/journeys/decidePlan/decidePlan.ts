import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { lockSeenPlan } from '../../features/plans/lockSeenPlan.js';
import { closeReopenings } from '../../features/plans/reopenings/closeReopenings.js';
import { loadUndecided } from '../../features/plans/reopenings/loadUndecided.js';
import { invalid } from '../../http/problems/invalid.js';
import { checkAcceptances } from '../approvePlan/checkAcceptances.js';
import type { Moment } from '../findOpenings/Moment.js';
import { pausePlan } from '../pausePlan/pausePlan.js';
import { stopPlan } from '../pausePlan/stopPlan.js';
import type { SeenPlan } from '../realignPlan/changeSeenPlan.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import { asksAboutVersions } from './asksAboutVersions.js';
import type { DecideBody } from './DecideBody.js';
import { goOn } from './goOn.js';
import { requireUndecided } from './requireUndecided.js';

/**
 * Decides how a plan goes on after answers changed: as it stands now, where sessions that a finding holds wait and
 * a caution that came with the answer needs a reason; not for a while; or not any more. A plan that could not follow
 * what was signed goes on with the versions that it has for a reason alone.
 * @throws Problem 400, 404, 409 `wrong_state`, `reason_needed`, `plan_conflict`, 412 `stale`
 */
export async function decidePlan(
  tx: EntityManager,
  actor: Actor,
  seen: SeenPlan,
  { reopeningIds: ids, decision, reason: given = null, acceptances }: DecideBody,
  moment: Moment,
): Promise<PlanChangeReply> {
  const reasons = checkAcceptances(acceptances ?? [], actor.rights);
  if (ids.length === 0) throw invalid({ reopeningIds: { code: 'required' } });
  const plan = await lockSeenPlan(tx, actor.clinicId, seen.id, seen.version);
  requireUndecided(plan);
  const reopenings = await loadUndecided(tx, actor.clinicId, plan.id, ids);
  // Whether it goes on with earlier figures is not answered by a pause: it is asked until somebody means it.
  const stuck = reopenings.filter(asksAboutVersions).map(({ id }) => id);
  const decided = decision === 'pause' ? ids.filter((id) => !stuck.includes(id)) : ids;
  const close = async () => {
    await closeReopenings(tx, actor, decided, { decision, reason: given, at: moment.at });
    const about = { subject: 'plan', subjectId: plan.id, patientIds: [plan.patientId] };
    await recordAudit(tx, actor, { action: `decide-${decision}`, ...about, fields: ['reopenings'] });
  };
  const asksReason = decision !== 'continue' || stuck.length > 0;
  if (asksReason && given === null) throw invalid({ reason: { code: 'required' } });
  if (decision === 'continue') {
    const kept = { ids: stuck, reason: given };
    return goOn(tx, actor, plan, { reopenings, reasons, close, kept }, moment);
  }
  await close();
  const body = { reason: given as string };
  return decision === 'pause'
    ? pausePlan(tx, actor, seen, body, moment, decided)
    : stopPlan(tx, actor, seen, body, moment, ids);
}
