import { leavingReason } from '../../database/leavingReason.js';

/**
 * Joins what a feed `f` is about: `r` the resource, `m` the person or `o` the room. What has ended, whose person is
 * shut out or has left, and whose room is closed, does not come. `$2` is the moment.
 */
export const openFeeds = /* sql */ `calendar_feeds f
  join resources r on r.clinic_id = f.clinic_id and r.id = f.resource_id
  left join memberships m on m.clinic_id = f.clinic_id and m.id = f.resource_id
  left join accounts a on a.id = m.account_id
  left join rooms o on o.clinic_id = f.clinic_id and o.id = f.resource_id
  where f.ended_at is null and (r.kind = 'room' and o.active
    or r.kind = 'specialist' and m.active and a.disabled_at is null
      and not exists (select from absences x where x.clinic_id = f.clinic_id and x.resource_id = f.resource_id
        and x.reason = '${leavingReason}' and x.starts_at <= $2))`;
