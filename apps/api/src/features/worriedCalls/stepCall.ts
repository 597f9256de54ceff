import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { staleRecord } from '../../http/problems/staleRecord.js';
import { wrongState } from '../../http/problems/wrongState.js';
import type { CloseCallBody } from './CloseCallBody.js';
import { loadCall } from './loadCall.js';
import { toCallReply } from './toCallReply.js';
import type { WorriedCallReply } from './WorriedCallReply.js';

/** What a clinician does with a call: takes it on, says what came of it, or takes the last step back. */
export type CallStep = { do: 'answer' } | ({ do: 'close' } & CloseCallBody) | { do: 'undo' };

const CHANGES: Readonly<Record<CallStep['do'], string>> = {
  answer: 'answered_by = $3, answered_at = $4',
  close: `answered_by = coalesce(answered_by, $3), answered_at = coalesce(answered_at, $4),
    closed_by = $3, closed_at = $4, outcome = $5, outcome_note = $6`,
  undo: `answered_by = case when closed_at is null then null else answered_by end,
    answered_at = case when closed_at is null then null else answered_at end,
    closed_by = null, closed_at = null, outcome = null, outcome_note = null`,
};

/** From which states each step leads on. */
const FROM: Readonly<Record<CallStep['do'], readonly string[]>> = {
  answer: ['open'],
  close: ['open', 'answered'],
  undo: ['answered', 'closed'],
};

/**
 * Takes a step of a worried call.
 * @param seen the version that the clinician saw
 * @param now milliseconds since 1970
 * @throws Problem 404, 412, 409 `wrong_state` such as when a colleague is at it already
 */
export async function stepCall(
  tx: EntityManager,
  actor: Actor,
  call: { id: string; seen: number },
  step: CallStep,
  now: number,
): Promise<WorriedCallReply> {
  const { clinicId, membershipId } = actor;
  const before = await loadCall(tx, clinicId, call.id);
  if (before.version !== call.seen)
    throw await staleRecord(tx, clinicId, 'worried-call', 'worried_calls', call.id);
  if (!FROM[step.do].includes(before.state)) throw wrongState('worried-call', before.state, step.do);
  const given: unknown[] = [clinicId, call.id];
  if (step.do !== 'undo') given.push(membershipId, new Date(now));
  if (step.do === 'close') given.push(step.outcome, step.note ?? null);
  await tx.query(
    `update worried_calls set ${CHANGES[step.do]}, version = version + 1 where clinic_id = $1 and id = $2`,
    given,
  );
  await recordAudit(tx, actor, {
    ...{ action: step.do, subject: 'worried-call', subjectId: call.id },
    patientIds: [before.patient_id],
  });
  return toCallReply(actor, await loadCall(tx, clinicId, call.id));
}
