import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { notFound } from '../../http/problems/notFound.js';
import { wrongState } from '../../http/problems/wrongState.js';
import type { CallNoteReply } from './CallNoteReply.js';
import { getNote } from './getNote.js';

/**
 * Takes a note back: the worklist is as it was before it.
 * @throws Problem 404, 409 `wrong_state` when it was taken back already
 */
export async function undoCall(
  tx: EntityManager,
  actor: Actor,
  id: string,
  at: number,
): Promise<CallNoteReply> {
  const [note] = await tx.query(
    `select patient_id, undone_at from call_notes where clinic_id = $1 and id = $2 for update`,
    [actor.clinicId, id],
  );
  if (note === undefined) throw notFound('call note');
  if (note.undone_at !== null) throw wrongState('call note', 'undone', 'undo');
  await tx.query('update call_notes set undone_by = $3, undone_at = $4 where clinic_id = $1 and id = $2', [
    actor.clinicId,
    id,
    actor.membershipId,
    new Date(at),
  ]);
  const subject = { subject: 'call-note', subjectId: id, patientIds: [note.patient_id] };
  await recordAudit(tx, actor, { action: 'undo', ...subject });
  return getNote(tx, actor.clinicId, id);
}
