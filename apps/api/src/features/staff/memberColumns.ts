import { leavingReason } from '../../database/leavingReason.js';

/** A member as JSON, from `memberships m` joined with `accounts a`. */
export const memberColumns = /* sql */ `
  m.id, m.display_name as name, a.email::text as email, m.roles, m.performs, m.color, m.version,
  jsonb_build_object('override', m.may_override, 'prescribe', m.may_prescribe, 'medicalLead', m.medical_lead) as rights,
  case when not m.active then 'disabled' when a.password_hash is null then 'invited' else 'active' end as state,
  coalesce((select jsonb_agg(jsonb_build_object('weekday', h.weekday, 'from', h.from_minute, 'to', h.to_minute)
    order by h.weekday, h.from_minute) from staff_hours h
    where h.clinic_id = m.clinic_id and h.membership_id = m.id), '[]') as hours,
  (select ((x.starts_at at time zone c.time_zone)::date - 1)::text
    from absences x join clinics c on c.clinic_id = x.clinic_id
    where x.clinic_id = m.clinic_id and x.resource_id = m.id and x.reason = '${leavingReason}'
    order by x.starts_at limit 1) as "lastDay"`;
