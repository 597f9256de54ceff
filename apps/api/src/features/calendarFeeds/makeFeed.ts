import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { digestOf } from '../../access/sessions/digestOf.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { endFeeds } from '../../database/endFeeds.js';
import { newId } from '../../database/newId.js';
import { notFound } from '../../http/problems/notFound.js';
import { notPermitted } from '../../http/problems/notPermitted.js';
import type { MadeFeed } from './FeedReply.js';

/** Who shuts the person out or closes the room meanwhile waits, and ends what was made. */
const KEEP = ['memberships', 'rooms'].map(
  (table) => `select from ${table} where clinic_id = $1 and id = $2 for share`,
);

/** Waits for whoever makes an address for the same person or room. */
const LOCK = /* sql */ `
  select r.kind from resources r where r.clinic_id = $1 and r.id = $2 and (
    exists (select from rooms o where o.clinic_id = $1 and o.id = $2 and o.active)
    or exists (select from memberships m where m.clinic_id = $1 and m.id = $2 and m.active
      and 'specialist' = any(m.roles)))
  for update`;

/**
 * Makes a secret address at which calendar programs read the times of a specialist or a room; the one before it ends.
 * Only a digest of the secret is kept.
 * @param now milliseconds since 1970
 * @throws Problem 403 for somebody else's without being a manager, 404
 */
export async function makeFeed(
  tx: EntityManager,
  actor: Actor,
  resourceId: string,
  now: number,
): Promise<MadeFeed> {
  const mayAny = actor.permissions.has('clinic.manage');
  if (!mayAny && resourceId !== actor.membershipId) throw notPermitted('clinic.manage');
  for (const text of KEEP) await tx.query(text, [actor.clinicId, resourceId]);
  const [resource] = await tx.query(LOCK, [actor.clinicId, resourceId]);
  if (resource === undefined) throw notFound('person or room');
  const at = new Date(now);
  await endFeeds(tx, actor.clinicId, resourceId, at);
  const secret = randomBytes(32).toString('base64url');
  const id = newId();
  await tx.query(
    `insert into calendar_feeds (clinic_id, id, resource_id, token_hash, made_by, made_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [actor.clinicId, id, resourceId, digestOf(secret), actor.membershipId, at],
  );
  const subject = resource.kind === 'room' ? 'room' : 'member';
  await recordAudit(tx, actor, { action: 'make-feed', subject, subjectId: resourceId });
  const made = { id, resourceId, madeBy: actor.name, madeAt: at.toISOString(), lastFetchedAt: null };
  return { ...made, path: `/api/feeds/${secret}.ics` };
}
