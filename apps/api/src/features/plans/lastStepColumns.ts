import { utc } from '../../database/utc.js';

/** The step with which `plans p` was paused or stopped and that still stands, as `e`. */
const standing = /* sql */ `plan_events e where e.clinic_id = p.clinic_id and e.plan_id = p.id
  and p.state in ('paused', 'stopped') and e.kind = p.state and e.undone_by is null order by e.id desc limit 1`;

/** Columns about the step with which `plans p` came to rest or to its end; each null while it goes on. */
export const lastStepColumns = {
  at: /* sql */ `(select ${utc('e."at"')} from ${standing})`,
  /** As written, and the news about the patient that it was decided on. */
  reason: /* sql */ `(
    select jsonb_build_object('reason', e.occurrence ->> 'reason', 'news', coalesce((
        select jsonb_agg(n order by o.id) from plan_reopenings o cross join jsonb_array_elements(o.news) n
        where o.clinic_id = e.clinic_id and o.plan_id = e.plan_id and n ->> 'change' <> 'lifted'
          and jsonb_exists(e.occurrence -> 'decides', o.id::text)), '[]'))
    from ${standing})`,
} as const;
