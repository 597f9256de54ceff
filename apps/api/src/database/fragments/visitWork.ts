import { prepaid } from './prepaid.js';

/**
 * What a visit of `visits v` is for, as a lateral join `w`: its sessions, also those of a missed one,
 * and a label such as `mandelic-40 3/6`.
 */
export const visitWork = /* sql */ `left join lateral (
    select json_agg(json_build_object('id', s.id, 'ordinal', s.ordinal, 'of', n.count, 'kind', s.kind,
        'protocolCode', pr.code, 'area', c.area, ${prepaid('s', 'c')}) order by c."position", s.ordinal) as sessions,
      string_agg(pr.code || ' ' || s.ordinal || '/' || n.count, ' + ' order by c."position", s.ordinal) as label
    from visit_sessions vs
      join plan_sessions s on s.clinic_id = vs.clinic_id and s.id = vs.session_id
      join courses c on c.clinic_id = s.clinic_id and c.id = s.course_id
      join protocols pr on pr.clinic_id = c.clinic_id and pr.id = coalesce(s.protocol_id, c.protocol_id)
      cross join lateral (select count(*) from plan_sessions o
        where o.clinic_id = s.clinic_id and o.course_id = s.course_id and o.kind = s.kind) n
    where vs.clinic_id = v.clinic_id and vs.visit_id = v.id) w on true`;
