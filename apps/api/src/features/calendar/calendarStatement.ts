import { displacedVisits } from '../../database/fragments/displacedVisits.js';
import { heldVisit } from '../../database/fragments/heldVisit.js';
import { instructionFor } from '../../database/fragments/instructionFor.js';
import { patientLabel } from '../../database/fragments/patientLabel.js';
import { visitWork } from '../../database/fragments/visitWork.js';
import { utc } from '../../database/utc.js';

const weekly = (table: string, condition: string) => /* sql */ `(select coalesce(json_agg(json_build_object(
  'weekday', h.weekday, 'from', h.from_minute, 'to', h.to_minute) order by h.weekday, h.from_minute), '[]')
  from ${table} h where ${condition})`;

const absences = (resource: string) => /* sql */ `(select coalesce(json_agg(json_build_object(
  'startsAt', ${utc('a.starts_at')}, 'endsAt', ${utc('a.ends_at')}) order by a.starts_at), '[]')
  from absences a where a.clinic_id = $1 and a.resource_id = ${resource}
    and a.starts_at < $3 and a.ends_at > $2)`;

/** Days of the calendar that have hours of their own. */
const single = (condition: string) => /* sql */ `(select coalesce(json_agg(json_build_object(
  'day', o.day, 'hours', o.hours) order by o.day), '[]')
  from day_hours o where o.clinic_id = $1 and o.day between $4 and $5 and ${condition})`;

/** Who and what a calendar has columns for; a specialist who left still has one while visits stand in it. */
const frame = /* sql */ `select null::uuid as patient_id, 0 as part, json_build_object(
  'hours', ${weekly('opening_hours', 'h.clinic_id = $1')}, 'days', ${single('o.membership_id is null')},
  'closures', (select coalesce(json_agg(json_build_object('day', c.day, 'name', c.name) order by c.day), '[]')
    from closures c where c.clinic_id = $1 and c.day between $4 and $5))::text as clinic,
  (select coalesce(json_agg(json_build_object('id', m.id, 'name', m.display_name, 'color', m.color,
      'hours', ${weekly('staff_hours', 'h.clinic_id = $1 and h.membership_id = m.id')},
      'days', ${single('o.membership_id = m.id')},
      'absences', ${absences('m.id')}) order by m.display_name, m.id), '[]')
    from memberships m where m.clinic_id = $1 and (m.active and 'specialist' = any(m.roles)
      or exists (select from visits o where o.clinic_id = $1 and o.specialist_id = m.id
        and o.starts_at >= $2 and o.starts_at < $3 and o.state <> 'cancelled')))::text as specialists,
  (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'kind', r.kind,
      'absences', ${absences('r.id')}) order by r."position", r.name), '[]')
    from rooms r where r.clinic_id = $1 and r.active)::text as rooms,
  null as visit`;

/** Changed hours and rooms are weighed for all visits at once. */
const instruction = instructionFor(`${heldVisit.stranded} or v.id in (${displacedVisits})`);

const visits = /* sql */ `select v.patient_id, 1, null, null, null, json_build_object(
    'id', v.id, 'version', v.version,
    'startsAt', ${utc('v.starts_at')}, 'endsAt', ${utc('v.ends_at')},
    'roomFrom', ${utc('coalesce(lower(h.during), v.starts_at)')},
    'roomTo', ${utc('coalesce(upper(h.during), v.ends_at)')}, 'patient', ${patientLabel},
    'kind', v.kind, 'protocolCode', v.protocol_code, 'label', coalesce(w.label, v.protocol_code, v.kind),
    'sessions', coalesce(w.sessions, '[]'), 'specialistId', v.specialist_id, 'roomId', v.room_id,
    'state', v.state, 'urgent', v.urgent, 'arrivedAt', ${utc('v.arrived_at')},
    'instruction', ${instruction})::text
  from visits v
    join patients p on p.clinic_id = v.clinic_id and p.id = v.patient_id
    left join claims h on h.clinic_id = v.clinic_id and h.visit_id = v.id and h.role = 'room'
    ${visitWork}
  where v.clinic_id = $1 and v.starts_at >= $2 and v.starts_at < $3 and v.state <> 'cancelled'
  order by v.starts_at, v.id`;

/**
 * The calendar of some days in one statement, every part as JSON text that goes out as it is: one row with
 * the clinic, its specialists and rooms, then a row for each visit.
 * `$1` clinic, `$2` and `$3` the first moment and the one after the last, `$4` and `$5` first and last day.
 */
export const calendarStatement = `${frame} union all (${visits})`;
