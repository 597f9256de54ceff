import { leavingReason } from '../../../database/leavingReason.js';

/** An absence `a` as its reply needs it. */
export const absenceSource = {
  columns: /* sql */ `a.id, a.resource_id as "resourceId", a.starts_at as "startsAt", a.ends_at as "endsAt",
    nullif(a.reason, '${leavingReason}') as reason, a.version, r.kind,
    coalesce(a.reason = '${leavingReason}', false) as leaving, coalesce(m.display_name, o.name, d.name) as name`,
  from: /* sql */ `absences a join resources r on r.clinic_id = a.clinic_id and r.id = a.resource_id
    left join memberships m on m.clinic_id = a.clinic_id and m.id = a.resource_id
    left join rooms o on o.clinic_id = a.clinic_id and o.id = a.resource_id
    left join devices d on d.clinic_id = a.clinic_id and d.id = a.resource_id`,
  within: 'a.clinic_id = $1',
};
