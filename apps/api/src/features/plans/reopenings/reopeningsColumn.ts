import { utc } from '../../../database/utc.js';

/** What of the reopenings `o` of `plans p` waits for a specialist. A plan that is over has nothing to decide. */
export const undecided = /* sql */ `o.clinic_id = p.clinic_id and o.plan_id = p.id and o.decided_at is null
  and p.state in ('approved', 'paused')`;

/** The undecided reopenings of `plans p` as a JSON list, oldest first. */
export const reopeningsColumn = /* sql */ `(
  select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'cause', o.cause, 'news', o.news,
    'openedAt', ${utc('o.opened_at')}, 'openedBy', m.display_name, 'eventId', o.event_id) order by o.id), '[]')
  from plan_reopenings o left join memberships m on m.clinic_id = o.clinic_id and m.id = o.opened_by
  where ${undecided})`;
