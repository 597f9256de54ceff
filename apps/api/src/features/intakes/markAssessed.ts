import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import type { LockedIntake } from './LockedIntake.js';

/**
 * Closes an intake that was locked for `assess`: a specialist has signed what follows from it.
 * @param now milliseconds since 1970
 */
export async function markAssessed(
  tx: EntityManager,
  actor: Actor,
  intake: Pick<LockedIntake, 'id' | 'patientId'>,
  now: number,
): Promise<void> {
  await tx.query(
    `update intakes set state = 'assessed', updated_at = $3, version = version + 1
     where clinic_id = $1 and id = $2`,
    [actor.clinicId, intake.id, new Date(now)],
  );
  await recordAudit(tx, actor, {
    ...{ action: 'assess', subject: 'intake', subjectId: intake.id, patientIds: [intake.patientId] },
    fields: ['status'],
  });
}
