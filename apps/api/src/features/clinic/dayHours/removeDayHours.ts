import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { rowsOf } from '../../../database/rowsOf.js';
import { notFound } from '../../../http/problems/notFound.js';
import { staleDayHours } from './staleDayHours.js';

interface Removed {
  readonly memberId: string | null;
  readonly day: string;
  readonly version: number;
}

/**
 * Gives a day its weekly hours back.
 * @throws Problem 404, 412 `stale`
 */
export async function removeDayHours(
  tx: EntityManager,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<{ id: string }> {
  const { clinicId } = actor;
  const [found] = await rowsOf<Removed>(
    tx,
    'select membership_id as "memberId", day, version from day_hours where clinic_id = $1 and id = $2 for update',
    [clinicId, id],
  );
  if (found === undefined) throw notFound('hours of a day');
  if (found.version !== version) throw await staleDayHours(tx, clinicId, found, found.version);
  await tx.query('delete from day_hours where clinic_id = $1 and id = $2', [clinicId, id]);
  await recordAudit(tx, actor, {
    action: 'remove-day-hours',
    subject: found.memberId === null ? 'clinic' : 'member',
    subjectId: found.memberId ?? clinicId,
    fields: [`hours.${found.day}`],
  });
  return { id };
}
