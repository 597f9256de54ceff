import { minutesSince1970 } from '../../database/fragments/minutesSince1970.js';
import { noContact } from '../../database/fragments/noContact.js';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import type { BookedRow } from './BookedRow.js';

export interface BookedQuery {
  /** Visits any of whose time lies in these instants. */
  readonly from: Date;
  readonly to: Date;
  /** Only visits that take time of this person, room or device then. */
  readonly resourceId: string | null;
}

/** What somebody's claims touch is found by the index of the exclusion constraint. */
const OF_RESOURCE = /* sql */ `v.id in (select k.visit_id from claims k where k.clinic_id = $1
    and k.resource_id = $4 and k.during && tstzrange($2, $3))`;
const OF_ANYBODY = /* sql */ `v.starts_at < $3 and v.ends_at > $2 and $4::uuid is null`;

const statement = (condition: string) => /* sql */ `
  select v.id, v.version, v.state, v.urgent, v.patient_id as "patientId", p.phone, ${noContact} as "noContact", v.plan_id as "planId", v.kind,
    v.protocol_code as "protocolCode", v.starts_at as "startsAt",
    array(select vs.session_id from visit_sessions vs
        join plan_sessions s on s.clinic_id = vs.clinic_id and s.id = vs.session_id
        join courses c on c.clinic_id = s.clinic_id and c.id = s.course_id
      where vs.clinic_id = v.clinic_id and vs.visit_id = v.id and vs.live
      order by c."position", s.ordinal) as "sessionIds",
    (select json_agg(json_build_object('resourceId', k.resource_id, 'role', k.role, 'during', json_build_array(
        ${minutesSince1970('lower(k.during)')}, ${minutesSince1970('upper(k.during)')})))
      from claims k where k.clinic_id = v.clinic_id and k.visit_id = v.id) as claims
  from visits v join patients p on p.clinic_id = v.clinic_id and p.id = v.patient_id
  where v.clinic_id = $1 and ${condition} and v.state in ('booked', 'confirmed', 'arrived')
  order by v.starts_at, v.id`;

/**
 * Visits that have not begun and take time in a stretch, in order of time. It writes no audit: what tells somebody
 * about them does.
 */
export function findBooked(
  reader: Reader,
  clinicId: string,
  { from, to, resourceId }: BookedQuery,
): Promise<BookedRow[]> {
  const text = statement(resourceId === null ? OF_ANYBODY : OF_RESOURCE);
  return rowsOf<BookedRow>(reader, text, [clinicId, from, to, resourceId]);
}
