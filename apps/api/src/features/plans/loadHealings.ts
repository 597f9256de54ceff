import type { Day } from '@stratum/calendar';
import type { Area } from '@stratum/clinical';
import { type Reader, rowsOf } from '../../database/rowsOf.js';

/** Skin that was seen to need longer after a treatment. */
export interface Healing {
  readonly planId: string;
  /** The session that was done. */
  readonly session: string;
  readonly area: Area;
  /** The first allowed day. */
  readonly until: Day;
}

/** What was told last of each session counts, while it was not taken back and its day is still to come. */
const STATEMENT = /* sql */ `
  select h.plan_id as "planId", s.id as session, c.area, h.until
  from (
    select distinct on (o ->> 'session') e.plan_id, (o ->> 'session')::uuid as session, o ->> 'until' as until
    from plans p
      join plan_events e on e.clinic_id = p.clinic_id and e.plan_id = p.id
      cross join lateral jsonb_array_elements(e.occurrence -> 'occurrences') o
    where p.clinic_id = $1 and p.patient_id = $2 and e.kind = 'healed-late' and e.undone_by is null
      and o ->> 'kind' = 'healed-late'
    order by o ->> 'session', e."at" desc, e.id desc) h
    join plan_sessions s on s.clinic_id = $1 and s.id = h.session
    join courses c on c.clinic_id = s.clinic_id and c.id = s.course_id
  where h.until::date > $3::date
  order by h.until, s.id`;

/** Where the skin of a patient is not healed yet, whatever plan it was told to: stopped ones too. */
export const loadHealings = (
  reader: Reader,
  clinicId: string,
  patientId: string,
  today: Day,
): Promise<Healing[]> => rowsOf<Healing>(reader, STATEMENT, [clinicId, patientId, today]);
