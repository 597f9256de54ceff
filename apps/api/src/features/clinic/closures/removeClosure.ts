import { isDay } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { notFound } from '../../../http/problems/notFound.js';

/** Opens the clinic again on a day. */
export async function removeClosure(tx: EntityManager, actor: Actor, day: string): Promise<{ id: string }> {
  if (!isDay(day)) throw notFound('closed day');
  const [, count] = await tx.query('delete from closures where clinic_id = $1 and day = $2', [
    actor.clinicId,
    day,
  ]);
  if (count === 0) throw notFound('closed day');
  const entry = {
    action: 'open-day',
    subject: 'clinic',
    subjectId: actor.clinicId,
    fields: [`closures.${day}`],
  };
  await recordAudit(tx, actor, entry);
  return { id: day };
}
