import type { Day } from '@stratum/calendar';
import type { Area } from '@stratum/clinical';
import { type Reader, rowsOf } from '../../database/rowsOf.js';

/** A treatment that a patient had or is booked for. */
export interface KnownTreatment {
  /** The session of a plan, else the visit. */
  readonly id: string;
  readonly visitId: string;
  readonly sessionId: string | null;
  readonly planId: string | null;
  /** The version of the protocol that it was planned with; null for a single visit. */
  readonly protocolId: string | null;
  readonly protocolCode: string;
  /** Null where the protocol's own is meant. */
  readonly area: Area | null;
  /** In the zone of the clinic; of what is done the day it was done on. */
  readonly day: Day;
  readonly done: boolean;
}

/** No gap between treatments is longer. */
const YEARS = 3;

const STATEMENT = /* sql */ `select coalesce(s.id, v.id) as id, v.id as "visitId", s.id as "sessionId",
    v.plan_id as "planId", pr.id as "protocolId", coalesce(pr.code, v.protocol_code) as "protocolCode",
    c.area, (coalesce(v.started_at, v.starts_at) at time zone $3)::date as day, v.state = 'done' as done
  from visits v
    left join visit_sessions vs on vs.clinic_id = v.clinic_id and vs.visit_id = v.id
    left join plan_sessions s on s.clinic_id = vs.clinic_id and s.id = vs.session_id
    left join courses c on c.clinic_id = s.clinic_id and c.id = s.course_id
    left join protocols pr on pr.clinic_id = c.clinic_id and pr.id = coalesce(s.protocol_id, c.protocol_id)
  where v.clinic_id = $1 and v.patient_id = $2 and v.kind = 'treatment'
    and v.state not in ('missed', 'cancelled') and v.starts_at > $4::date - interval '${YEARS} years'
    and coalesce(s.kind, 'treatment') <> 'review'
  order by v.starts_at`;

/** What a patient had done or is booked for, whatever plan it belongs to and also outside of plans, by time. */
export function loadTreatments(
  reader: Reader,
  clinicId: string,
  patientId: string,
  zone: string,
  today: Day,
): Promise<KnownTreatment[]> {
  return rowsOf<KnownTreatment>(reader, STATEMENT, [clinicId, patientId, zone, today]);
}
