import { type Day, daysBetween } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { newId } from '../../database/newId.js';
import { invalid } from '../../http/problems/invalid.js';
import { notFound } from '../../http/problems/notFound.js';
import type { CallNoteBody } from './CallNoteBody.js';
import type { CallNoteReply } from './CallNoteReply.js';
import { getNote } from './getNote.js';

/** Nobody is put off for longer: a plan of two years ago has to be looked at anew. */
const LONGEST_DAYS = 730;

/**
 * Notes what came of a call. A day hides the patient from the worklist until it comes; declined without a day hides the
 * plan for good, until something else is noted about it.
 * @throws Problem 400, 404
 */
export async function noteCall(
  tx: EntityManager,
  actor: Actor,
  body: CallNoteBody,
  { today, at }: { today: Day; at: number },
): Promise<CallNoteReply> {
  const until = checkedUntil(body, today);
  const [plan] = await tx.query('select patient_id from plans where clinic_id = $1 and id = $2', [
    actor.clinicId,
    body.planId,
  ]);
  if (plan === undefined) throw notFound('plan');
  const id = newId();
  await tx.query(
    `insert into call_notes (clinic_id, id, patient_id, plan_id, outcome, until, reason, note, noted_by, noted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[actor.clinicId, id, plan.patient_id, body.planId, body.outcome, until],
      ...[body.reason ?? null, body.note ?? null, actor.membershipId, new Date(at)],
    ],
  );
  const fields = ['outcome', ...(['until', 'reason', 'note'] as const).filter((name) => body[name] != null)];
  const subject = { subject: 'call-note', subjectId: id, patientIds: [plan.patient_id] };
  await recordAudit(tx, actor, { action: 'create', ...subject, fields });
  return getNote(tx, actor.clinicId, id);
}

/** The day until which nobody calls: asked for where it is needed, refused where it means nothing. */
function checkedUntil({ outcome, until = null }: CallNoteBody, today: Day): Day | null {
  if (outcome === 'later' && until === null) throw invalid({ until: { code: 'required' } });
  if (until === null || (outcome !== 'later' && outcome !== 'declined')) return null;
  const days = daysBetween(today, until);
  if (days < 1 || days > LONGEST_DAYS) {
    throw invalid({ until: { code: 'out_of_range', params: { least: 1, greatest: LONGEST_DAYS } } });
  }
  return until;
}
