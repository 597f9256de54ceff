import { noContact } from '../../database/fragments/noContact.js';
import { patientLabel } from '../../database/fragments/patientLabel.js';
import { prepaid } from '../../database/fragments/prepaid.js';
import {
  isBookedOutside,
  isDeclined,
  isDueNow,
  isDueSoon,
  isGoingOn,
} from '../../database/fragments/standing.js';
import { utc } from '../../database/utc.js';
import { knownTo } from './knownTo.js';
import { lastNoteOf } from './lastNoteOf.js';

/** A session of `plan_sessions` with its course and protocol, as fields of a JSON object. */
const session = (s: string, c: string, pr: string) => /* sql */ `'sessionId', ${s}.id, 'planId', ${s}.plan_id,
  'protocolCode', ${pr}.code, 'kind', ${s}.kind, 'ordinal', ${s}.ordinal,
  'of', (select count(*)::int from plan_sessions o where o.clinic_id = ${c}.clinic_id and o.course_id = ${c}.id
    and o.kind = ${s}.kind),
  'earliest', ${s}.earliest_on, 'ideal', ${s}.ideal_on, 'latest', ${s}.latest_on, 'booked', ${s}.booked_on,
  'done', ${s}.done_on, ${prepaid(s, c)}`;

/** What else of the patient stands in the worklist; it is folded under the session that presses most. */
const others = /* sql */ `(select coalesce(json_agg(json_build_object(${session('g', 'gc', 'gp')})
    order by g.ideal_on, g.id), '[]')
  from plans m join plan_sessions g on g.clinic_id = m.clinic_id and g.plan_id = m.id
    join courses gc on gc.clinic_id = g.clinic_id and gc.id = g.course_id
    join protocols gp on gp.clinic_id = gc.clinic_id and gp.id = gc.protocol_id
  where m.clinic_id = s.clinic_id and m.patient_id = page.patient_id and g.id <> s.id and ${isGoingOn('m')}
    and not ${isDeclined('m')} and ((${isDueNow('g')}) or (${isDueSoon('g')}) or (${isBookedOutside('g')})))`;

const visit = /* sql */ `(select json_build_object('id', v.id, 'startsAt', ${utc('v.starts_at')})
  from visit_sessions x join visits v on v.clinic_id = x.clinic_id and v.id = x.visit_id
  where x.clinic_id = s.clinic_id and x.session_id = s.id and x.live and s.state = 'booked')`;

/**
 * A page of the worklist in full, in its order.
 * @param page a select of `clinic_id, id, plan_id, patient_id, place`, of one row more than is shown
 * @returns SQL whose rows say with `more` whether there is that one
 */
export const dueRow = (page: string, limit: number): string => /* sql */ `
  with page as materialized (${page})
  select page.patient_id, (select count(*) > ${limit} from page) as more, json_build_object(${session('s', 'co', 'pr')}, 'id', s.id,
      'patient', ${patientLabel}, 'phone', p.phone, 'noContact', ${noContact}, 'noCalls', 'call' = any(p.no_messages_by),
      'specialist', (select json_build_object('id', w.id, 'name', w.display_name) from memberships w
        where w.clinic_id = s.clinic_id and w.id = ${knownTo}),
      'visit', ${visit}, 'lastNote', ${lastNoteOf('page.patient_id')}, 'others', ${others},
      'waitingId', (select e.id from waiting_entries e where e.clinic_id = s.clinic_id and e.session_id = s.id
        and e.closed_at is null)) as row
  from page
    join plan_sessions s on s.clinic_id = page.clinic_id and s.id = page.id
    join plans n on n.clinic_id = s.clinic_id and n.id = page.plan_id
    join courses co on co.clinic_id = s.clinic_id and co.id = s.course_id
    join protocols pr on pr.clinic_id = co.clinic_id and pr.id = co.protocol_id
    join patients p on p.clinic_id = s.clinic_id and p.id = page.patient_id
  where page.place <= (select min(place) from page) + ${limit} - 1 order by page.place`;
