import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { addPlanEvent } from '../../features/plans/addPlanEvent.js';
import { loadPlanEvents } from '../../features/plans/loadPlanEvents.js';
import { lockPlan } from '../../features/plans/lockPlan.js';
import { reopenUndone } from '../../features/plans/reopenings/reopenUndone.js';
import { reshapePlan } from '../../features/plans/reshapePlan.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import type { StoredPlanEvent } from '../../features/plans/StoredPlanEvent.js';
import { savePlan } from '../../features/plans/savePlan.js';
import { snapshotOf } from '../../features/plans/snapshotOf.js';
import { whyNotUndo } from '../../features/plans/whyNotUndo.js';
import { loadRulebook } from '../../features/protocols/loadRulebook.js';
import { nameVisits } from '../../features/visits/nameVisits.js';
import { notFound } from '../../http/problems/notFound.js';
import type { Moment } from '../findOpenings/Moment.js';
import { cannotUndo } from './cannotUndo.js';
import type { Realigned } from './Realigned.js';
import { undonePlan } from './undonePlan.js';

/**
 * Takes an event of a plan back: states, days and windows of its sessions are as they were before it, but for what
 * became true since. The undo is an event itself. The rows of the visit are the caller's; see `undoPlanStep` for both
 * together.
 * @throws Problem 404 `not_found`, 409 `cannot_undo` with why
 */
export async function undoEvent(
  tx: EntityManager,
  actor: AuditActor,
  planId: string,
  eventId: string,
  { today, at: now }: Moment,
): Promise<Realigned> {
  const plan = await lockPlan(tx, actor.clinicId, planId);
  const events = await loadPlanEvents(tx, actor.clinicId, planId);
  const event = events.find(({ id }) => id === eventId);
  if (event === undefined) throw notFound('event');
  const obstacle = whyNotUndo(events, eventId);
  if (obstacle !== null || event.before === null) throw cannotUndo(obstacle ?? { because: 'not-a-step' });

  const { kind, before } = event;
  const since = events.slice(events.indexOf(event) + 1);
  const { longGapFactor } = await loadRulebook(tx, actor.clinicId, plan.rulebookId);
  const undone = undonePlan(plan, { kind, before }, since, today, {
    askBeyond: longGapFactor.value,
  });
  await requireUnused(tx, actor.clinicId, plan, undone.plan);
  await reshapePlan(tx, actor.clinicId, plan, undone.plan);
  const version = await savePlan(tx, actor, undone.plan, now);
  await nameVisits(tx, actor.clinicId, planId);
  const undoId = await addPlanEvent(tx, actor, planId, {
    kind: 'undo',
    occurrence: { undoes: eventId },
    before: snapshotOf(plan),
    after: snapshotOf(undone.plan),
    changes: undone.changes,
    now,
  });
  await markUndone(tx, actor.clinicId, event, undoId);
  await reopenUndone(tx, actor.clinicId, eventId);
  const fields = ['sessions', 'windows'];
  const patientIds = [plan.patientId];
  await recordAudit(tx, actor, { action: 'undo', subject: 'plan', subjectId: planId, patientIds, fields });
  const { plan: _, ...told } = undone;
  return { eventId: undoId, planId, version, added: [], ...told };
}

/** A session that was added and carried by a visit since has a history of its own. */
async function requireUnused(
  tx: EntityManager,
  clinicId: string,
  { sessions }: StoredPlan,
  restored: StoredPlan,
): Promise<void> {
  const kept = new Set(restored.sessions.map(({ id }) => id));
  const gone = sessions.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  if (gone.length === 0) return;
  const used = await tx.query(
    'select from visit_sessions where clinic_id = $1 and session_id = any($2) limit 1',
    [clinicId, gone],
  );
  if (used.length > 0) throw cannotUndo({ because: 'visit-changed' });
}

async function markUndone(
  tx: EntityManager,
  clinicId: string,
  { id }: StoredPlanEvent,
  undoId: string,
): Promise<void> {
  await tx.query('update plan_events set undone_by = $3 where clinic_id = $1 and id = $2', [
    clinicId,
    id,
    undoId,
  ]);
}
