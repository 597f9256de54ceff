import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import { loadPlanEvents } from '../../features/plans/loadPlanEvents.js';
import { lockPlansOf } from '../../features/plans/lockPlansOf.js';
import { lockSeenPlan } from '../../features/plans/lockSeenPlan.js';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { patientOfPlan } from '../../features/plans/patientOfPlan.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { whyNotUndo } from '../../features/plans/whyNotUndo.js';
import { lastStep } from '../../features/visits/lastStep.js';
import { lockVisit } from '../../features/visits/lockVisit.js';
import { notFound } from '../../http/problems/notFound.js';
import { notPermitted } from '../../http/problems/notPermitted.js';
import { requireFits } from '../changeCourse/requireFits.js';
import type { Moment } from '../findOpenings/Moment.js';
import { showPlan } from '../showPlan/showPlan.js';
import { undoLastStep } from '../stepVisit/undoVisitStep.js';
import { cannotUndo } from './cannotUndo.js';
import { followUndo } from './followUndo.js';
import { undoEvent } from './undoEvent.js';
import { type StepOfEvent, undoStop } from './undoStop.js';

/** Steps that who writes plans takes, and takes back. */
const PLAN_STEPS = new Set([
  ...['event-added', 'event-moved', 'event-removed', 'paused', 'resumed', 'stopped'],
  ...['long-gap-answered', 'step-changed', 'session-added', 'skipped', 'healed-late'],
]);

/**
 * Takes an event of a plan back together with the step of the visit that it followed from: after a no-show the
 * visit is booked again, if its time is still free.
 * @param seen the plan as it was looked at, and the event
 * @param now milliseconds since 1970
 * @throws Problem 403, 404, 409 `cannot_undo` with why, `opening_taken`, `visit_does_not_fit`, `wrong_state` while
 *   what changes back is being treated, 412 `stale`
 */
export async function undoPlanStep(
  tx: EntityManager,
  actor: Actor,
  { id, version, eventId }: { id: string; version: number; eventId: string },
  { today, now }: { today: Day; now: number },
): Promise<PlanReply> {
  // A treatment that is taken back can open the patient's other plans again: all are locked, before visits.
  await lockPlansOf(tx, actor.clinicId, await patientOfPlan(tx, actor.clinicId, id));
  const plan = await lockSeenPlan(tx, actor.clinicId, id, version);
  const events = await loadPlanEvents(tx, actor.clinicId, id);
  const event = events.find((one) => one.id === eventId);
  if (event === undefined) throw notFound('event');
  if (PLAN_STEPS.has(event.kind) && !actor.permissions.has('plans.write')) throw notPermitted('plans.write');
  const obstacle = whyNotUndo(events, eventId);
  if (obstacle !== null) throw cannotUndo(obstacle);

  const steps: StepOfEvent[] = await tx.query(
    `select s.id, s.visit_id as "visitId", v.version from visit_steps s
       join visits v on v.clinic_id = s.clinic_id and v.id = s.visit_id
     where s.clinic_id = $1 and $2 = any(s.event_ids) and s.undone_at is null order by v.id`,
    [actor.clinicId, eventId],
  );
  const [step] = steps;
  const moment = { today, at: now };
  if (step !== undefined && event.kind !== 'stopped') await undoAtVisit(tx, actor, step, moment);
  else {
    if (step === undefined) {
      await undoEvent(tx, actor, id, eventId, moment);
      await requireStillFits(tx, actor, plan, moment);
    } else await undoStop(tx, actor, { planId: id, eventId, patientId: plan.patientId }, steps, moment);
    await followUndo(tx, actor, plan, [eventId], moment);
  }
  return showPlan(tx, actor, id, today);
}

/** What was booked or moved since has the time and the room of what its course had gone on with. */
async function requireStillFits(
  tx: EntityManager,
  actor: Actor,
  before: StoredPlan,
  moment: Moment,
): Promise<void> {
  const plan = await loadPlan(tx, actor.clinicId, before.id);
  for (const { id, protocolId } of plan.courses) {
    const isChanged = before.courses.some((course) => course.id === id && course.protocolId !== protocolId);
    if (isChanged) await requireFits(tx, actor, plan, { courseId: id, gone: [] }, moment);
  }
}

async function undoAtVisit(
  tx: EntityManager,
  actor: Actor,
  { id, visitId, version }: StepOfEvent,
  moment: Moment,
): Promise<void> {
  const visit = await lockVisit(tx, actor.clinicId, visitId, version);
  const last = await lastStep(tx, actor.clinicId, visitId);
  if (last?.id !== id) throw cannotUndo({ because: 'visit-changed' });
  await undoLastStep(tx, actor, visit, moment);
}
