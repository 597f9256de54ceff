import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { newId } from '../../database/newId.js';
import type { LockedVisit } from './LockedVisit.js';
import { tellPatient } from './notices/tellPatient.js';
import { truthOf } from './notices/truthOf.js';
import { releaseClaims } from './releaseClaims.js';
import { requireStep } from './requireStep.js';
import { saveVisit } from './saveVisit.js';
import { snapshotOf } from './snapshotOf.js';
import { type VisitStepName, visitSteps } from './visitSteps.js';

type Change = Partial<
  Pick<
    LockedVisit,
    | 'specialistId'
    | 'roomId'
    | 'startsAt'
    | 'endsAt'
    | 'arrivedAt'
    | 'startedAt'
    | 'doneAt'
    | 'cancelReason'
    | 'cancelledBy'
    | 'cancelledAhead'
    | 'extraMinutes'
    | 'overrideReason'
    | 'overrideRules'
    | 'overriddenAt'
    | 'overriddenBy'
    | 'takenBack'
  >
>;

/** Steps that a patient is told of. */
const TOLD: readonly VisitStepName[] = ['move', 'cancel'];
/** What follows from another field. */
const BESIDES = ['overriddenAt', 'overriddenBy', 'takenBack'];
/** Whoever has come, or has not, needs no message of their visit any more. */
const SETTLES: readonly VisitStepName[] = [...TOLD, 'check-in', 'miss'];

/**
 * Takes a step of a locked visit: its new state and what changes with it, its time given back where the step
 * says so, the way back kept, the patient told, the audit written.
 * @param tell whether the patient is told of a move or a cancellation
 * @returns the visit as it is now, and the id of the step, for the re-alignment that follows it
 * @throws Problem 409 `wrong_state`
 */
export async function takeStep(
  tx: EntityManager,
  actor: AuditActor,
  visit: LockedVisit,
  step: VisitStepName,
  at: Date,
  change: Change = {},
  tell = true,
): Promise<{ visit: LockedVisit; stepId: string }> {
  const next: LockedVisit = { ...visit, ...change, state: requireStep(visit.state, step) };
  const stepId = newId();
  await tx.query(
    `insert into visit_steps (clinic_id, id, visit_id, step, before, "by", "at")
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [actor.clinicId, stepId, visit.id, step, JSON.stringify(snapshotOf(visit)), actor.membershipId, at],
  );
  await saveVisit(tx, actor, next, at);
  if (visitSteps[step].releases) {
    await releaseClaims(tx, actor.clinicId, visit.id);
    await tx.query('update visit_sessions set live = false where clinic_id = $1 and visit_id = $2', [
      actor.clinicId,
      visit.id,
    ]);
  }
  if (SETTLES.includes(step)) {
    const told = { visitId: visit.id, before: truthOf(visit), now: truthOf(next) };
    await tellPatient(tx, actor, visit.patientId, [told], at, tell && TOLD.includes(step));
  }
  await recordAudit(tx, actor, {
    action: step,
    subject: 'visit',
    subjectId: visit.id,
    patientIds: [visit.patientId],
    fields: ['state', ...Object.keys(change).filter((field) => !BESIDES.includes(field))],
  });
  return { visit: { ...next, version: visit.version + 1 }, stepId };
}
