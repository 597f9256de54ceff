import { digestOf } from '../../access/sessions/digestOf.js';
import type { Database } from '../../database/Database.js';
import { newId } from '../../database/newId.js';

/** Makes a link to a visit, as a message would have brought it. Returns its secret. */
export async function aLinkTo(database: Database, clinicId: string, visitId: string): Promise<string> {
  const [message, secret] = [newId(), newId()];
  await database.read(
    `with told as (insert into messages (clinic_id, id, patient_id, kind, channel, language, key, send_after)
       select $1, $2::uuid, patient_id, 'confirmation', 'e-mail', 'en', $2::text, now() + interval '9 days'
       from visits where clinic_id = $1 and id = $3 returning id)
     insert into visit_links (clinic_id, token_hash, visit_id, message_id, expires_at)
     select $1, $4, $3, id, now() + interval '90 days' from told`,
    [clinicId, message, visitId, digestOf(secret)],
  );
  return secret;
}
