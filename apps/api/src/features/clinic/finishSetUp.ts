import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { getSetUp } from './getSetUp.js';
import type { SetUpReply } from './SetUpReply.js';

/** Notes that the manager is done with the set-up; steps may be left open and done later. */
export async function finishSetUp(tx: EntityManager, actor: Actor): Promise<SetUpReply> {
  const [, count] = await tx.query(
    'update clinics set set_up_done_at = now(), version = version + 1 where clinic_id = $1 and set_up_done_at is null',
    [actor.clinicId],
  );
  const entry = { action: 'finish-set-up', subject: 'clinic', subjectId: actor.clinicId };
  if (count > 0) await recordAudit(tx, actor, entry);
  return getSetUp(tx, actor.clinicId);
}
