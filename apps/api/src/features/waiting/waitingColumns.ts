import { noContact } from '../../database/fragments/noContact.js';
import { patientLabel } from '../../database/fragments/patientLabel.js';
import { isGoingOn } from '../../database/fragments/standing.js';
import { utc } from '../../database/utc.js';

/** Who has a visit `v` to come, and waits for an earlier time. */
export const hasEarlierVisit = /* sql */ `(v.state in ('booked', 'confirmed') and v.starts_at >= $2::date)`;

/** A treatment outside of plans is done by figures that were signed, as whoever books it is asked for. */
const isSigned = /* sql */ `(e.protocol_code is null or exists (select from protocols t where t.clinic_id = e.clinic_id
    and t.code = e.protocol_code and t.state = 'signed')
  and exists (select from rulebooks b where b.clinic_id = e.clinic_id and b.signed_at is not null))`;

/** What is waited for can be booked or moved: a plan behind it goes on, and its session has days; what it is done by is signed. */
export const isReady = /* sql */ `((s.id is null or (s.ideal_on is not null and ${isGoingOn('n')}
  and (s.state = 'planned' or ${hasEarlierVisit}))) and ${isSigned})`;

/**
 * What came of the last call to patient `p` on the day `$2` in the clinic, from the notes about plans and from the call
 * list: nobody is asked twice without knowing it.
 */
const askedToday = /* sql */ `(select json_build_object('at', ${utc('l."at"')}, 'by', h.display_name, 'outcome', l.outcome)
  from (select n.noted_at as "at", n.noted_by as "by", n.outcome from call_notes n
      where n.clinic_id = e.clinic_id and n.patient_id = e.patient_id and n.undone_at is null
    union all select k.changed_at, k.changed_by, k.outcome from calls k
      where k.clinic_id = e.clinic_id and k.patient_id = e.patient_id and k.state <> 'void' and k.outcome is not null) l
    join memberships h on h.clinic_id = e.clinic_id and h.id = l."by"
    join clinics i on i.clinic_id = e.clinic_id
  where (l."at" at time zone i.time_zone)::date = $2::date order by l."at" desc limit 1)`;

/** An entry `e` of the waiting list as JSON, with its patient `p`. */
export const waitingColumns = /* sql */ `e.patient_id, json_build_object('id', e.id, 'patient', ${patientLabel},
  'phone', p.phone, 'noContact', ${noContact}, 'noCalls', 'call' = any(p.no_messages_by), 'asked', ${askedToday},
  'kind', e.kind, 'protocolCode', e.protocol_code,
  'weekdays', e.weekdays, 'fromMinute', e.from_minute, 'toMinute', e.to_minute,
  'until', e.until, 'addedBy', w.display_name, 'addedAt', ${utc('e.added_at')},
  'specialist', case when m.id is not null then json_build_object('id', m.id, 'name', m.display_name) end,
  'session', case when s.id is not null then json_build_object('id', s.id, 'planId', s.plan_id,
    'protocolCode', pr.code, 'kind', s.kind, 'ordinal', s.ordinal, 'ideal', s.ideal_on, 'latest', s.latest_on,
    'of', (select count(*)::int from plan_sessions o where o.clinic_id = s.clinic_id and o.course_id = s.course_id
      and o.kind = s.kind)) end,
  'visit', case when ${hasEarlierVisit} then json_build_object('id', v.id, 'version', v.version,
    'startsAt', ${utc('v.starts_at')}) end,
  'ready', ${isReady}) as row`;

/** Entries `e` of the waiting list of clinic `$1`, with what they are shown with. */
export const waitingWithin = /* sql */ `from waiting_entries e
  join patients p on p.clinic_id = e.clinic_id and p.id = e.patient_id
  join memberships w on w.clinic_id = e.clinic_id and w.id = e.added_by
  left join memberships m on m.clinic_id = e.clinic_id and m.id = e.specialist_id
  left join visits v on v.clinic_id = e.clinic_id and v.id = e.visit_id and e.closed_at is null
  left join plan_sessions s on s.clinic_id = e.clinic_id and s.id = e.session_id
  left join plans n on n.clinic_id = s.clinic_id and n.id = s.plan_id
  left join courses c on c.clinic_id = s.clinic_id and c.id = s.course_id
  left join protocols pr on pr.clinic_id = c.clinic_id and pr.id = c.protocol_id
  where e.clinic_id = $1`;

/** What of them still waits on the day `$2`. */
export const stillWaits = /* sql */ `and e.closed_at is null and (e.until is null or e.until > $2::date)
  and (not e.wants_earlier or ${hasEarlierVisit} or s.state = 'planned')`;
