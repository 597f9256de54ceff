import { patientLabel } from '../../database/fragments/patientLabel.js';
import { utc } from '../../database/utc.js';

/** Days before its window opens in which a session is called due. */
const NEAR_DAYS = 14;
const MOST = 100;

const session = (extra: string) => /* sql */ `json_build_object('sessionId', s.id, 'planId', s.plan_id,
  'patient', ${patientLabel}, 'phone', p.phone, 'protocolCode', pr.code, 'kind', s.kind, 'ordinal', s.ordinal,
  'of', (select count(*) from plan_sessions o where o.clinic_id = s.clinic_id and o.course_id = s.course_id
    and o.kind = s.kind),
  'earliest', s.earliest_on, 'ideal', s.ideal_on, 'latest', s.latest_on, ${extra})`;

const from = /* sql */ `from plan_sessions s
  join plans n on n.clinic_id = s.clinic_id and n.id = s.plan_id and n.state = 'approved'
  join courses c on c.clinic_id = s.clinic_id and c.id = s.course_id
  join protocols pr on pr.clinic_id = c.clinic_id and pr.id = c.protocol_id
  join patients p on p.clinic_id = n.clinic_id and p.id = n.patient_id
  where s.clinic_id = $1`;

/** A list with each patient once, by the session that presses most. */
const worklist = (part: string, select: string, condition: string, days: string) => /* sql */ `
  (select '${part}' as part, patient_id, row from (
    select distinct on (n.patient_id) n.patient_id, ${select} as row, ${days} as days
    ${from} and ${condition} order by n.patient_id, ${days} desc, s.ideal_on, s.id) once
  order by days desc, patient_id limit ${MOST})`;

const late = /* sql */ `s.state = 'planned' and s.latest_on < $7::date`;
const outside = /* sql */ `s.state = 'booked' and s.booked_on >= $7::date
  and (s.booked_on > s.latest_on or s.booked_on < s.earliest_on)`;
const daysOutside = /* sql */ `case when s.state = 'planned' then $7::date - s.latest_on
  when s.booked_on > s.latest_on then s.booked_on - s.latest_on else s.earliest_on - s.booked_on end`;

const bookedVisit = /* sql */ `(select json_build_object('id', v.id, 'startsAt', ${utc('v.starts_at')})
  from visit_sessions vs join visits v on v.clinic_id = vs.clinic_id and v.id = vs.visit_id
  where vs.clinic_id = s.clinic_id and vs.session_id = s.id and vs.live)`;

/** What is open and due: sessions without a visit whose window is open or opens soon. */
export const isDue = /* sql */ `s.state = 'planned' and s.earliest_on <= $7::date + ${NEAR_DAYS}
  and (s.latest_on is null or s.latest_on >= $7::date)`;

/** What is outside its window: sessions that nobody booked in time, and booked ones that no longer fit. */
export const isOutside = /* sql */ `(${late} or ${outside})`;

/** Who is to be called because a session is due; `$7` is today. */
export const todayDue = worklist('due', session(`'drift', 0`), isDue, '($7::date - s.ideal_on)');

/** Who is to be called because a session is outside its window; `$7` is today. */
export const todayDrift = worklist(
  'drift',
  session(/* sql */ `'drift', ${daysOutside}, 'visit', ${bookedVisit},
    'because', case when s.state = 'booked' and s.booked_on < s.earliest_on then 'too-early' else 'drift' end`),
  isOutside,
  daysOutside,
);

/** The intakes that were handed in last and wait for a specialist. */
export const todayIntakes = /* sql */ `(select 'intake' as part, i.patient_id, json_build_object('id', i.id,
    'patient', ${patientLabel}, 'submittedAt', ${utc('i.submitted_at')}) as row
  from intakes i join patients p on p.clinic_id = i.clinic_id and p.id = i.patient_id
  where i.clinic_id = $1 and i.state = 'submitted' order by i.submitted_at desc, i.id limit 5)`;
