import type { EntityManager } from 'typeorm';
import type { Letter } from './letter/Letter.js';

/** Puts a letter into the mailbox of the clinic, and ends its message with it. */
export async function putIntoMailbox(
  tx: EntityManager,
  { clinicId }: { clinicId: string },
  { messageId, channel, address, subject, body, calendar, link }: Letter,
  at: Date,
): Promise<void> {
  await tx.query(
    `with sent as (
       update messages set state = 'sent', sent_at = $3, transport = 'mailbox', channel = $4, attempts = attempts + 1
       where clinic_id = $1 and id = $2 and state = 'sending' returning clinic_id, id)
     insert into mailbox_items (clinic_id, message_id, address, subject, body, calendar, link, delivered_at)
     select clinic_id, id, $5, $6, $7, $8, $9, $3 from sent`,
    [clinicId, messageId, at, channel, address, subject, body, calendar?.text ?? null, link],
  );
}
