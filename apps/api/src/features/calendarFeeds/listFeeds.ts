import type { Actor } from '../../access/Actor.js';
import type { Reader } from '../../database/Reader.js';
import { utc } from '../../database/utc.js';
import type { FeedReply } from './FeedReply.js';
import { openFeeds } from './openFeeds.js';

const QUERY = /* sql */ `
  select f.id, f.resource_id as "resourceId", ${utc('f.made_at')} as "madeAt",
    ${utc('f.last_fetched_at')} as "lastFetchedAt",
    (select b.display_name from memberships b where b.clinic_id = f.clinic_id and b.id = f.made_by) as "madeBy"
  from ${openFeeds} and f.clinic_id = $1 and ($3::uuid is null or f.resource_id = $3)
  order by f.made_at, f.id`;

/**
 * The addresses that can be read now: all of them for a manager, their own for anybody else.
 * @param now milliseconds since 1970
 */
export function listFeeds(reader: Reader, actor: Actor, now: number): Promise<FeedReply[]> {
  const own = actor.permissions.has('clinic.manage') ? null : actor.membershipId;
  return reader.query<FeedReply[]>(QUERY, [actor.clinicId, new Date(now), own]);
}
