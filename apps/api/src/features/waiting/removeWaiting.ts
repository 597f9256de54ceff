import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { notFound } from '../../http/problems/notFound.js';
import { wrongState } from '../../http/problems/wrongState.js';
import { getWaiting } from './getWaiting.js';
import type { WaitingReply } from './WaitingReply.js';

/**
 * Takes somebody off the waiting list.
 * @throws Problem 404, 409 `wrong_state` when they are off it already
 */
export async function removeWaiting(
  tx: EntityManager,
  actor: Actor,
  id: string,
  { today, at }: { readonly today: Day; readonly at: number },
): Promise<WaitingReply> {
  const [entry] = await tx.query(
    'select patient_id, closed_at from waiting_entries where clinic_id = $1 and id = $2 for update',
    [actor.clinicId, id],
  );
  if (entry === undefined) throw notFound('waiting entry');
  if (entry.closed_at !== null) throw wrongState('waiting entry', 'closed', 'remove');
  await tx.query(
    'update waiting_entries set closed_by = $3, closed_at = $4 where clinic_id = $1 and id = $2',
    [actor.clinicId, id, actor.membershipId, new Date(at)],
  );
  const subject = { subject: 'waiting-entry', subjectId: id, patientIds: [entry.patient_id] };
  await recordAudit(tx, actor, { action: 'remove', ...subject });
  return getWaiting(tx, actor.clinicId, id, today);
}
