import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { changedFields } from '../../../audit/changedFields.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { staleRecord } from '../../../http/problems/staleRecord.js';
import { wrongState } from '../../../http/problems/wrongState.js';
import type { AddedAbsence } from './AbsenceReply.js';
import type { AbsenceTimes } from './AbsenceTimes.js';
import { countInside } from './countInside.js';
import { getAbsence } from './getAbsence.js';
import { requireOrder } from './requireOrder.js';
import { requireOwnOrManager } from './requireOwnOrManager.js';
import { requireReason } from './requireReason.js';

/**
 * Moves or shortens an absence. That somebody leaves is changed where it was said, with all that follows from it.
 * @throws Problem 400, 403, 404, 409 `wrong_state`, 412
 */
export async function changeAbsence(
  tx: EntityManager,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
  body: AbsenceTimes,
): Promise<AddedAbsence> {
  const { clinicId } = actor;
  const before = await getAbsence(tx, clinicId, id);
  requireOwnOrManager(actor, before.resourceId);
  if (before.leaving) throw wrongState('member', 'leaving', 'change-absence');
  requireOrder(body);
  requireReason(body);
  const [, count] = await tx.query(
    `update absences set starts_at = $4, ends_at = $5, reason = $6, version = version + 1
     where clinic_id = $1 and id = $2 and version = $3`,
    [clinicId, id, version, body.startsAt, body.endsAt, body.reason ?? null],
  );
  const subject = { subject: before.kind, subjectId: before.resourceId };
  if (count === 0) throw await staleRecord(tx, clinicId, 'absence', 'absences', id, subject);
  const absence = await getAbsence(tx, clinicId, id);
  const { startsAt, endsAt, reason } = absence;
  const fields = changedFields(before, { startsAt, endsAt, reason });
  await recordAudit(tx, actor, { action: 'change-absence', ...subject, fields });
  return { ...absence, visitsInside: await countInside(tx, clinicId, absence) };
}
