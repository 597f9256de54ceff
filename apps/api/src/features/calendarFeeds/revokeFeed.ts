import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { notFound } from '../../http/problems/notFound.js';

/**
 * Ends an address at once. Whoever reads it gets nothing any more.
 * @param now milliseconds since 1970
 * @throws Problem 404 also for somebody else's, unless a manager asks
 */
export async function revokeFeed(
  tx: EntityManager,
  actor: Actor,
  id: string,
  now: number,
): Promise<{ id: string }> {
  const own = actor.permissions.has('clinic.manage') ? null : actor.membershipId;
  const [rows] = await tx.query(
    `update calendar_feeds f set ended_at = $3 from resources r
     where f.clinic_id = $1 and f.id = $2 and f.ended_at is null and ($4::uuid is null or f.resource_id = $4)
       and r.clinic_id = f.clinic_id and r.id = f.resource_id
     returning r.kind, r.id as "resourceId"`,
    [actor.clinicId, id, new Date(now), own],
  );
  const [ended] = rows as { kind: string; resourceId: string }[];
  if (ended === undefined) throw notFound('calendar address');
  const subject = ended.kind === 'room' ? 'room' : 'member';
  await recordAudit(tx, actor, { action: 'revoke-feed', subject, subjectId: ended.resourceId });
  return { id };
}
