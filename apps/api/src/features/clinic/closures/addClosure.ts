import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import type { ClosureReply } from '../ClinicReply.js';
import type { ClosureBody } from './ClosureBody.js';

/** Closes the clinic for a day; naming a closed day again renames it. */
export async function addClosure(tx: EntityManager, actor: Actor, body: ClosureBody): Promise<ClosureReply> {
  await tx.query(
    `insert into closures (clinic_id, day, name) values ($1, $2, $3)
     on conflict (clinic_id, day) do update set name = excluded.name`,
    [actor.clinicId, body.day, body.name],
  );
  const entry = {
    action: 'close-day',
    subject: 'clinic',
    subjectId: actor.clinicId,
    fields: [`closures.${body.day}`],
  };
  await recordAudit(tx, actor, entry);
  return { id: body.day, day: body.day, name: body.name };
}
