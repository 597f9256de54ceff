import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { takeBackCalls } from '../../features/messages/calls/takeBackCalls.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import { lockPlan } from '../../features/plans/lockPlan.js';
import { lockPlansOf } from '../../features/plans/lockPlansOf.js';
import { changedVisits } from '../../features/visits/changedVisits.js';
import { findAway } from '../../features/visits/findAway.js';
import { findTaken } from '../../features/visits/findTaken.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import { type LastStep, lastStep } from '../../features/visits/lastStep.js';
import { lockPatient } from '../../features/visits/lockPatient.js';
import { lockResources } from '../../features/visits/lockResources.js';
import { lockVisit } from '../../features/visits/lockVisit.js';
import { patientOfVisit } from '../../features/visits/patientOfVisit.js';
import { restoreVisit } from '../../features/visits/restoreVisit.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { visitSteps } from '../../features/visits/visitSteps.js';
import { closeWaiting } from '../../features/waiting/closeWaiting.js';
import { openAgain } from '../../features/waiting/openAgain.js';
import { notPermitted } from '../../http/problems/notPermitted.js';
import { Problem } from '../../http/problems/Problem.js';
import { settleRefusal } from '../bookVisit/settleRefusal.js';
import type { Moment } from '../findOpenings/Moment.js';
import { clearUnstaffed } from '../leaveClinic/clearUnstaffed.js';
import { cannotUndo } from '../realignPlan/cannotUndo.js';
import { followUndo } from '../realignPlan/followUndo.js';
import type { Realigned } from '../realignPlan/Realigned.js';
import { undoEvent } from '../realignPlan/undoEvent.js';
import { reopenAfter } from '../reopenPlans/reopenAfter.js';
import { treatmentTold } from '../reopenPlans/treatmentTold.js';
import { goOnWithCourse } from './goOnWithCourse.js';
import { requireStillAllowed } from './requireStillAllowed.js';
import type { SeenVisit } from './stepVisit.js';
import { tellRealigned } from './tellRealigned.js';
import type { UndoVisitBody } from './UndoVisitBody.js';
import type { VisitStepReply } from './VisitStepReply.js';

/**
 * Takes the last step of a visit back, and with it what it moved in the plan. What it had given back may be gone
 * by now: then nothing is undone.
 * @throws Problem 403, 404, 412, 422 `placement_refused`, and 409 `nothing_to_undo`, `cannot_undo`, `opening_taken`,
 *   `finding_blocks`
 */
export async function undoVisitStep(
  database: Database,
  actor: Actor,
  seen: SeenVisit,
  { override }: UndoVisitBody,
  moment: Moment,
): Promise<VisitStepReply> {
  try {
    return await database.transaction((tx) => undo(tx, actor, seen, override?.reason ?? null, moment));
  } catch (error) {
    throw await settleRefusal(database, actor, error);
  }
}

async function undo(
  tx: EntityManager,
  actor: Actor,
  seen: SeenVisit,
  override: string | null,
  moment: Moment,
): Promise<VisitStepReply> {
  // What is not done after all can open every plan of the patient again: plans are locked before visits.
  await lockPlansOf(tx, actor.clinicId, await patientOfVisit(tx, actor.clinicId, seen.id));
  const visit = await lockVisit(tx, actor.clinicId, seen.id, seen.version);
  await requireOwnStep(tx, actor.clinicId, visit.id);
  const realigned = await undoLastStep(tx, actor, visit, moment, override);
  const [changed] = await changedVisits(tx, actor, [visit.id]);
  if (realigned === null || visit.planId === null) return { visit: changed as VisitReply };
  const { constraints, version } = await loadPlan(tx, actor.clinicId, visit.planId);
  const realignment = tellRealigned(
    { ...realigned, version },
    constraints,
    actor.permissions.has('chart.read'),
  );
  return { visit: changed as VisitReply, realignment };
}

/** A visit that was cancelled because its plan was stopped is taken back with the others of the plan. */
async function requireOwnStep(tx: EntityManager, clinicId: string, visitId: string): Promise<void> {
  const step = await lastStep(tx, clinicId, visitId);
  const stops = await tx.query(
    `select from plan_events where clinic_id = $1 and id = any($2) and kind = 'stopped'`,
    [clinicId, step?.eventIds ?? []],
  );
  if (stops.length > 0) throw cannotUndo({ because: 'at-the-plan' });
}

/**
 * The undo itself; its plan gets its windows back first. The visit is locked, and before it all plans of its patient where
 * it was started or done.
 * @returns what moved in the plan, null when the step had moved nothing
 */
export async function undoLastStep(
  tx: EntityManager,
  actor: Actor,
  visit: LockedVisit,
  moment: Moment,
  override: string | null = null,
): Promise<Realigned | null> {
  const { clinicId } = actor;
  const step = await lastStep(tx, clinicId, visit.id);
  if (step === null) throw new Problem(409, 'nothing_to_undo', 'There is no step to take back.');
  if (visitSteps[step.step].treats && !actor.permissions.has('visits.treat'))
    throw notPermitted('visits.treat');
  const retakes = visitSteps[step.step].releases || step.step === 'move';
  if (retakes) await lockPatient(tx, clinicId, visit.patientId);
  const isTold = visit.planId !== null && step.eventIds.length > 0;
  const plan = isTold ? await lockPlan(tx, clinicId, visit.planId as string) : null;
  let realigned: Realigned | null = null;
  for (const eventId of step.eventIds) {
    realigned = await undoEvent(tx, actor, visit.planId as string, eventId, moment);
  }
  if (retakes) {
    const there = await retakeVisit(tx, actor, visit, step, moment, override);
    realigned =
      realigned === null || there === null ? (realigned ?? there) : { ...realigned, flags: there.flags };
  } else {
    const change = () => restoreVisit(tx, actor, visit, step, new Date(moment.at));
    await reopenAfter(tx, actor, { ...treatmentTold(visit), change }, moment);
  }
  if (step.step === 'start') await goOnWithCourse(tx, clinicId, visit.id);
  if (plan !== null) await followUndo(tx, actor, plan, step.eventIds, moment);
  return realigned;
}

/**
 * Gives a locked visit the time back that it had before its last step; its patient is locked and its plan restored.
 * Who treats again is there, or it is refused: its plan flags nobody who had it meanwhile, or was to leave then.
 * @param override why it may break a rule of the patient's skin or plan
 * @returns what that changed in the plan
 * @throws Problem 409 `opening_taken`, `finding_blocks`, 422 `placement_refused`
 */
export async function retakeVisit(
  tx: EntityManager,
  actor: Actor,
  visit: LockedVisit,
  step: LastStep,
  moment: Moment,
  override: string | null = null,
): Promise<Realigned | null> {
  await requireStillFree(tx, actor.clinicId, visit, step);
  const broken = await requireStillAllowed(tx, actor, visit, step.before, moment, override);
  const given = {
    ...{ overrideReason: override, overrideRules: broken ?? [] },
    ...{ overriddenAt: new Date(moment.at).toISOString(), overriddenBy: actor.membershipId },
  };
  const reason = broken === null ? {} : given;
  const restored = { ...step, before: { ...step.before, ...reason } };
  await restoreVisit(tx, actor, visit, restored, new Date(moment.at));
  const undone = step.step === 'move' ? [{ visitId: visit.id, startsAt: visit.startsAt }] : [];
  await takeBackCalls(tx, actor, { undone }, moment);
  const { kind, protocolCode } = visit;
  if (step.step === 'move') await openAgain(tx, actor, { stepId: step.id });
  if (visitSteps[step.step].releases) {
    const booked = { id: visit.id, kind, protocolCode, sessionIds: step.before.sessionIds };
    await closeWaiting(tx, actor, visit.patientId, [booked], new Date(moment.at));
  }
  if (visit.planId === null) return null;
  return clearUnstaffed(tx, actor, { planId: visit.planId, sessions: step.before.sessionIds }, moment);
}

async function requireStillFree(
  tx: EntityManager,
  clinicId: string,
  visit: LockedVisit,
  { before }: LastStep,
): Promise<void> {
  const wanted = before.claims.map((claim) => ({ ...claim, key: visit.id }));
  await lockResources(
    tx,
    clinicId,
    wanted.map(({ resourceId }) => resourceId),
  );
  const taken = await findTaken(tx, clinicId, wanted, visit.id);
  const away = await findAway(tx, clinicId, wanted);
  const [first] = [...taken, ...away];
  if (first === undefined) return;
  const reason = { code: 'taken', params: { role: first.role } };
  const sessions = [{ sessionId: before.sessionIds[0] ?? null, reason, nearest: [] }];
  throw new Problem(409, 'opening_taken', 'The time that it had is taken by now, or who had it is away.', {
    details: { sessions },
  });
}
