import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { insertClaims } from './insertClaims.js';
import type { LockedVisit } from './LockedVisit.js';
import type { LastStep } from './lastStep.js';
import { tellPatient } from './notices/tellPatient.js';
import { truthOf } from './notices/truthOf.js';
import { releaseClaims } from './releaseClaims.js';
import { removeRecords } from './removeRecords.js';
import { saveVisit } from './saveVisit.js';
import type { VisitState } from './VisitState.js';
import { visitSteps } from './visitSteps.js';

const instant = (text: string | null) => (text === null ? null : new Date(text));

/**
 * Puts a locked visit back to where it was before its last step: state and times, the time that it took of people
 * and rooms, the sessions that it carried, and no record of what was not done after all. Whoever calls has made
 * sure that the time is still free.
 */
export async function restoreVisit(
  tx: EntityManager,
  actor: AuditActor,
  visit: LockedVisit,
  { id, step, before }: LastStep,
  at: Date,
): Promise<void> {
  const { clinicId } = actor;
  const restored = asItWas(visit, before);
  await saveVisit(tx, actor, restored, at);
  // What the step left alone is left alone here too: nobody has locked these people and rooms.
  if (visitSteps[step].releases || step === 'move') {
    await releaseClaims(tx, clinicId, visit.id);
    const claims = before.claims.map((claim) => ({ ...claim, visitId: visit.id }));
    await insertClaims(tx, clinicId, claims);
  }
  await tx.query(
    'update visit_sessions set live = session_id = any($3) where clinic_id = $1 and visit_id = $2',
    [clinicId, visit.id, before.sessionIds],
  );
  if (step === 'done') await removeRecords(tx, clinicId, visit.id);
  await tx.query('update visit_steps set undone_at = $3 where clinic_id = $1 and id = $2', [
    clinicId,
    id,
    at,
  ]);
  if (step === 'move' || step === 'cancel') {
    const told = { visitId: visit.id, before: truthOf(visit), now: truthOf(restored) };
    await tellPatient(tx, actor, visit.patientId, [told], at, true);
  }
  const about = { subject: 'visit', subjectId: visit.id, patientIds: [visit.patientId] };
  const fields = ['state', ...(isReasonOther(visit, restored) ? ['overrideReason', 'overrideRules'] : [])];
  await recordAudit(tx, actor, { action: `undo-${step}`, ...about, fields });
}

function asItWas(visit: LockedVisit, before: LastStep['before']): LockedVisit {
  return {
    ...visit,
    state: before.state as VisitState,
    specialistId: before.specialistId,
    roomId: before.roomId,
    startsAt: new Date(before.startsAt),
    endsAt: new Date(before.endsAt),
    arrivedAt: instant(before.arrivedAt),
    startedAt: instant(before.startedAt),
    doneAt: instant(before.doneAt),
    cancelReason: before.cancelReason,
    cancelledBy: (before.cancelledBy ?? null) as LockedVisit['cancelledBy'],
    cancelledAhead: before.cancelledAhead ?? null,
    extraMinutes: before.extraMinutes ?? 0,
    overrideReason: before.overrideReason,
    overrideRules: before.overrideRules ?? [],
    overriddenAt: instant(before.overriddenAt ?? null),
    overriddenBy: before.overriddenBy ?? null,
    takenBack: false,
  };
}

/** A reason that was given at another moment is another one. */
const isReasonOther = (a: Pick<LockedVisit, 'overriddenAt'>, b: Pick<LockedVisit, 'overriddenAt'>): boolean =>
  a.overriddenAt?.getTime() !== b.overriddenAt?.getTime();
