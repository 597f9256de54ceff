import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { contactWays } from './ContactWaysBody.js';

/**
 * A patient said that they are not to be contacted: no way is wanted any more. Messages that wait heed it already. Only
 * a person at the desk opens a way again; saying yes another time does not.
 * @param now milliseconds since 1970
 */
export async function optOut(tx: EntityManager, actor: Actor, id: string, now: number): Promise<void> {
  const [changed] = await tx.query(
    `update patients set no_messages_by = $3, version = version + 1, updated_at = $5, updated_by = $4
     where clinic_id = $1 and id = $2 and not no_messages_by @> $3 returning id`,
    [actor.clinicId, id, [...contactWays], actor.membershipId, new Date(now)],
  );
  if (changed.length === 0) return;
  await recordAudit(tx, actor, {
    ...{ action: 'update', subject: 'patient', subjectId: id, patientIds: [id] },
    fields: ['noMessagesBy'],
  });
}
