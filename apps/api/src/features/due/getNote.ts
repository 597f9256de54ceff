import type { EntityManager } from 'typeorm';
import type { CallNoteReply } from './CallNoteReply.js';
import { noteFields } from './lastNoteOf.js';

/** One note of a call. */
export async function getNote(tx: EntityManager, clinicId: string, id: string): Promise<CallNoteReply> {
  const [found] = await tx.query(
    `select json_build_object(${noteFields}) as note
     from call_notes c join memberships w on w.clinic_id = c.clinic_id and w.id = c.noted_by
     where c.clinic_id = $1 and c.id = $2`,
    [clinicId, id],
  );
  return found.note;
}
