import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { utc } from '../../database/utc.js';
import { notFound } from '../../http/problems/notFound.js';
import type { MessageWithLetter } from './MessageReply.js';
import { messageColumns } from './messageColumns.js';

const SELECT = /* sql */ `select ${messageColumns},
    (select json_build_object('address', i.address, 'subject', i.subject, 'body', i.body, 'calendar', i.calendar,
        'link', i.link, 'deliveredAt', ${utc('i.delivered_at')})
      from mailbox_items i where i.clinic_id = m.clinic_id and i.message_id = m.id) as letter
  from messages m join patients p on p.clinic_id = m.clinic_id and p.id = m.patient_id
  where m.clinic_id = $1 and m.id = $2`;

/**
 * One message with what it says.
 * @throws Problem 404
 */
export async function getMessage(database: Database, actor: Actor, id: string): Promise<MessageWithLetter> {
  const [found] = await disclose<MessageWithLetter & { patient_id: string }>(
    database,
    actor,
    { action: 'see', subject: 'message', subjectId: id },
    { text: SELECT, values: [actor.clinicId, id] },
  );
  if (found === undefined) throw notFound('message');
  const { patient_id: _, ...message } = found;
  return message;
}
