import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { notFound } from '../../http/problems/notFound.js';
import { wrongState } from '../../http/problems/wrongState.js';
import type { MessageReply } from './MessageReply.js';
import { messageColumns } from './messageColumns.js';

/**
 * Ends the time in which a message waits to be taken back: from here on it counts as told, and goes out as soon as it
 * is collected.
 * @param at milliseconds since 1970
 * @throws Problem 404, 409 `wrong_state` when it does not wait any more
 */
export async function sendNow(
  tx: EntityManager,
  actor: Actor,
  id: string,
  at: number,
): Promise<MessageReply> {
  const [held] = await tx.query(
    'select state, send_after > $3 as waits from messages where clinic_id = $1 and id = $2 for update',
    [actor.clinicId, id, new Date(at)],
  );
  if (held === undefined) throw notFound('message');
  if (held.state !== 'waiting') throw wrongState('message', held.state, 'send-now');
  if (held.waits) {
    await tx.query('update messages set send_after = $3 where clinic_id = $1 and id = $2', [
      ...[actor.clinicId, id, new Date(at)],
    ]);
  }
  const [{ patient_id: patientId, ...message }] = await tx.query(
    `select ${messageColumns} from messages m join patients p on p.clinic_id = m.clinic_id and p.id = m.patient_id
     where m.clinic_id = $1 and m.id = $2`,
    [actor.clinicId, id],
  );
  const about = { subject: 'message', subjectId: id, patientIds: [patientId] };
  await recordAudit(tx, actor, { action: 'send-now', ...about });
  return message;
}
