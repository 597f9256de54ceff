import type { EntityManager } from 'typeorm';
import { notFound } from '../../http/problems/notFound.js';

/**
 * Locks whoever and whatever is to be claimed, always in the order of ids: so two bookings wait for each
 * other instead of running into a deadlock on the exclusion constraint.
 *
 * Every journey locks in the same order: all plans that it may come to need, by their ids; visits; the patient; then
 * people and rooms. Whatever looks at what is known of a patient (`reopenAfter`) needs all plans of the patient, before
 * the first visit. Who leaves is locked after the plans of their visits (`lockWithPlans`). Rows that hang on these, such
 * as entries of the waiting list, calls and messages, come after them. The patient comes alone and early, so that the
 * distance to the patient's other visits is decided on what really is there, while people and rooms, for which many ask
 * at once, are held only for the last statements.
 * @throws Problem 404 when one of them is not of this clinic
 */
export async function lockResources(
  tx: EntityManager,
  clinicId: string,
  ids: Iterable<string>,
): Promise<void> {
  const wanted = [...new Set(ids)];
  const locked = await tx.query(
    'select id from resources where clinic_id = $1 and id = any($2) order by id for update',
    [clinicId, wanted],
  );
  if (locked.length < wanted.length) throw notFound('person, room or device');
}
