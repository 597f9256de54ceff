import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { notFound } from '../../http/problems/notFound.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { getWaiting } from './getWaiting.js';
import type { WaitingReply } from './WaitingReply.js';
import { whyMoot } from './whyMoot.js';

/**
 * Puts somebody back who was taken off the waiting list, or whose visit from it was cancelled again. Who
 * waited for an earlier time than their visit has waits for it again.
 * @throws Problem 404, 409 `wrong_state` when they still wait, wait for the same in another entry, or have what they
 *   waited for
 */
export async function undoWaiting(
  tx: EntityManager,
  actor: Actor,
  id: string,
  today: Day,
): Promise<WaitingReply> {
  const [entry] = await tx.query(
    `select e.patient_id, e.closed_at, ${whyMoot} as moot from waiting_entries e
     where e.clinic_id = $1 and e.id = $2 for update of e`,
    [actor.clinicId, id],
  );
  if (entry === undefined) throw notFound('waiting entry');
  if (entry.closed_at === null) throw wrongState('waiting entry', 'waiting', 'undo');
  if (entry.moot !== null) throw wrongState('waiting entry', entry.moot, 'undo');
  await tx.query(
    `update waiting_entries set closed_by = null, closed_at = null, closed_with = null,
       visit_id = case when wants_earlier then visit_id end
     where clinic_id = $1 and id = $2`,
    [actor.clinicId, id],
  );
  const subject = { subject: 'waiting-entry', subjectId: id, patientIds: [entry.patient_id] };
  await recordAudit(tx, actor, { action: 'undo', ...subject });
  return getWaiting(tx, actor.clinicId, id, today);
}
