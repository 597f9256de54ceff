import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { lockSeenPlan } from '../../features/plans/lockSeenPlan.js';
import { closeReopenings } from '../../features/plans/reopenings/closeReopenings.js';
import { loadUndecided } from '../../features/plans/reopenings/loadUndecided.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { invalid } from '../../http/problems/invalid.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { checkAcceptances } from '../approvePlan/checkAcceptances.js';
import type { Moment } from '../findOpenings/Moment.js';
import { pausePlan } from '../pausePlan/pausePlan.js';
import { stopPlan } from '../pausePlan/stopPlan.js';
import type { SeenPlan } from '../realignPlan/changeSeenPlan.js';
import type { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import type { DecideBody } from './DecideBody.js';
import { goOn } from './goOn.js';

/**
 * Decides how a plan goes on after answers changed: as it stands now, where sessions that a finding holds wait and
 * a caution that came with the answer needs a reason; not for a while; or not any more.
 * @throws Problem 400, 404, 409 `wrong_state`, `reason_needed`, `plan_conflict`, 412 `stale`
 */
export async function decidePlan(
  tx: EntityManager,
  actor: Actor,
  seen: SeenPlan,
  { reopeningIds: ids, decision, reason: given = null, acceptances }: DecideBody,
  moment: Moment,
): Promise<PlanChangeReply> {
  const reasons = checkAcceptances(acceptances ?? []);
  if (ids.length === 0) throw invalid({ reopeningIds: { code: 'required' } });
  const plan = await lockSeenPlan(tx, actor.clinicId, seen.id, seen.version);
  requireUnderWay(plan);
  const reopenings = await loadUndecided(tx, actor.clinicId, plan.id, ids);
  const close = async () => {
    await closeReopenings(tx, actor, ids, { decision, reason: given, at: moment.at });
    const about = { subject: 'plan', subjectId: plan.id, patientIds: [plan.patientId] };
    await recordAudit(tx, actor, { action: `decide-${decision}`, ...about, fields: ['reopenings'] });
  };
  if (decision === 'continue') return goOn(tx, actor, plan, { reopenings, reasons, close }, moment);
  if (given === null) throw invalid({ reason: { code: 'required' } });
  await close();
  const body = { reason: given };
  return decision === 'pause'
    ? pausePlan(tx, actor, seen, body, moment, ids)
    : stopPlan(tx, actor, seen, body, moment, ids);
}

function requireUnderWay({ state }: StoredPlan): void {
  if (state !== 'approved' && state !== 'paused') throw wrongState('plan', state, 'decide');
}
