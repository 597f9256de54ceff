import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { addPlanEvent } from '../../features/plans/addPlanEvent.js';
import { loadPlanEvents } from '../../features/plans/loadPlanEvents.js';
import { lockPlan } from '../../features/plans/lockPlan.js';
import type { StoredPlanEvent } from '../../features/plans/StoredPlanEvent.js';
import { savePlan } from '../../features/plans/savePlan.js';
import { snapshotOf } from '../../features/plans/snapshotOf.js';
import { whyNotUndo } from '../../features/plans/whyNotUndo.js';
import { notFound } from '../../http/problems/notFound.js';
import { cannotUndo } from './cannotUndo.js';
import type { Realigned } from './Realigned.js';
import { restoredPlan } from './restoredPlan.js';

/**
 * Takes an event of a plan back: states, days and windows of its sessions are as they were before it. The
 * undo is an event itself. The rows of the visit are the caller's; see `undoPlanStep` for both together.
 * @throws Problem 404 `not_found`, 409 `cannot_undo` with why
 */
export async function undoEvent(
  tx: EntityManager,
  actor: AuditActor,
  planId: string,
  eventId: string,
  now?: number,
): Promise<Realigned> {
  const plan = await lockPlan(tx, actor.clinicId, planId);
  const events = await loadPlanEvents(tx, actor.clinicId, planId);
  const event = events.find(({ id }) => id === eventId);
  if (event === undefined) throw notFound('event');
  const obstacle = whyNotUndo(events, eventId);
  if (obstacle !== null || event.before === null) throw cannotUndo(obstacle ?? { because: 'not-a-step' });

  const restored = restoredPlan(plan, event.before);
  const version = await savePlan(tx, actor, restored.plan, now);
  const undoId = await addPlanEvent(tx, actor, planId, {
    kind: 'undo',
    occurrence: { undoes: eventId },
    before: snapshotOf(plan),
    after: event.before,
    changes: restored.changes,
    now,
  });
  await markUndone(tx, actor.clinicId, event, undoId);
  const fields = ['sessions', 'windows'];
  const patientIds = [plan.patientId];
  await recordAudit(tx, actor, { action: 'undo', subject: 'plan', subjectId: planId, patientIds, fields });
  return {
    eventId: undoId,
    planId,
    version,
    changes: restored.changes,
    flags: [],
    asks: [],
    conflict: [],
  };
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
