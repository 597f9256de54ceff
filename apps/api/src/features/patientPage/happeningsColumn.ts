import { utc } from '../../database/utc.js';

const by = (id: string) =>
  `(select m.display_name from memberships m where m.clinic_id = p.clinic_id and m.id = ${id})`;

/** What patient `p` was told: which kind of message on which day, nothing of what it said. */
const messages = /* sql */ `(select jsonb_build_object('at', ${utc('g.sent_at')}, 'kind', 'message', 'message', g.kind,
      'channel', g.channel) as happening
    from messages g where g.clinic_id = p.clinic_id and g.patient_id = p.id and g.state = 'sent'
    order by g.sent_at desc limit 100)`;

/** What happened with patient `p` beside plans, visits and intakes as far as it concerns the desk: what they were told. */
export const toldColumn = /* sql */ `(select coalesce(jsonb_agg(happening), '[]') from ${messages} happenings)`;

/**
 * What happened with patient `p` beside plans, visits and intakes, for readers of the chart: examinations, told
 * facts, signed assessments, what moved plans, what was recorded, and who looked on which day (`$3` is the zone
 * of the clinic).
 */
export const happeningsColumn = /* sql */ `(
  select coalesce(jsonb_agg(happening), '[]') from (
    select jsonb_build_object('at', ${utc('e.examined_at')}, 'kind', 'examined', 'by', ${by('e.examined_by')},
      'intakeId', e.intake_id) as happening
    from examinations e where e.clinic_id = p.clinic_id and e.patient_id = p.id
    union all
    (select jsonb_build_object('at', ${utc('f.recorded_at')}, 'kind', 'fact', 'by', ${by('f.recorded_by')},
      'code', f.code, 'answer', f.answer, 'origin', f.origin, 'takenBack', f.taken_back_at is not null)
    from patient_facts f
    where f.clinic_id = p.clinic_id and f.patient_id = p.id and f.origin in ('desk', 'check-in')
    order by f.recorded_at desc limit 100)
    union all
    select jsonb_build_object('at', ${utc('a.signed_at')}, 'kind', 'assessment-signed',
      'by', ${by('a.signed_by')}, 'assessmentId', a.id)
    from assessments a where a.clinic_id = p.clinic_id and a.patient_id = p.id and a.signed_at is not null
    union all
    (select jsonb_build_object('at', ${utc('v."at"')}, 'kind', 'plan-event', 'by', ${by('v."by"')},
      'planId', v.plan_id, 'event', v.kind, 'changes', jsonb_array_length(v.changes), 'undone', v.undone_by is not null)
    from plans n join plan_events v on v.clinic_id = n.clinic_id and v.plan_id = n.id
    where n.clinic_id = p.clinic_id and n.patient_id = p.id and v.kind not in ('drafted', 'approved')
    order by v."at" desc limit 100)
    union all
    (select jsonb_build_object('at', ${utc('t.recorded_at')}, 'kind', 'record', 'by', ${by('t.recorded_by')},
      'visitId', t.visit_id, 'protocolCode', t.protocol_code, 'area', t.area, 'product', t.product,
      'doneOn', t.done_on)
    from treatment_records t where t.clinic_id = p.clinic_id and t.patient_id = p.id
    order by t.id desc limit 100)
    union all
    ${messages}
    union all
    select jsonb_build_object('at', ${utc('max(l."at")')}, 'kind', 'looked', 'by', l.actor_name,
      'times', count(*))
    from (select e."at", e.actor_name from audit_events e
      where e.clinic_id = p.clinic_id and e.subject_id = p.id and e.action = 'see'
      order by e.id desc limit 100) l
    group by l.actor_name, (l."at" at time zone $3)::date) happenings)`;
