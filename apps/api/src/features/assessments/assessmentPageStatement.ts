import { utc } from '../../database/utc.js';

const examination = /* sql */ `(
  select jsonb_build_object('id', e.id, 'version', e.version, 'phototype', e.phototype, 'glogau', e.glogau,
    'notes', e.notes, 'corrections', e.corrections, 'examinedBy', m.display_name,
    'examinedAt', ${utc('e.examined_at')})
  from examinations e left join memberships m on m.clinic_id = e.clinic_id and m.id = e.examined_by
  where e.clinic_id = a.clinic_id and e.intake_id = a.intake_id)`;

/** Ids are made in the order of time. Of the same intake only a signed one is a last time. */
const previous = /* sql */ `(
  select jsonb_build_object('id', o.id, 'onDay', o.on_day, 'input', o.input)
  from assessments o
  where o.clinic_id = a.clinic_id and o.patient_id = a.patient_id and o.id < a.id
    and (o.state = 'signed' or o.intake_id <> a.intake_id)
  order by o.id desc limit 1)`;

/** Selects an `AssessmentPage`: assessment `$2` of clinic `$1`. */
export const assessmentPageStatement = /* sql */ `
  select a.patient_id, a.patient_id as "patientId", a.id, a.version, a.state, a.intake_id as "intakeId",
    a.on_day as "onDay", a.input, a.advice, a.rulebook_id as "rulebookId",
    jsonb_build_object('id', p.id, 'name', p.given || ' ' || p.family,
      'number', stratum_patient_number(p.number), 'born', p.born, 'allergyNote', p.allergy_note) as patient,
    f.definition as form,
    (select coalesce(jsonb_object_agg(w.question, w.value) filter (where w.value <> 'null'), '{}')
     from intake_answers w where w.clinic_id = a.clinic_id and w.intake_id = a.intake_id) as answers,
    (coalesce(i.submitted_at, i.updated_at) at time zone c.time_zone)::date as "answeredOn",
    ${examination} as examination, ${previous} as previous,
    m.display_name as "signedBy", a.signed_at as "signedAt"
  from assessments a
    join clinics c on c.clinic_id = a.clinic_id
    join patients p on p.clinic_id = a.clinic_id and p.id = a.patient_id
    join intakes i on i.clinic_id = a.clinic_id and i.id = a.intake_id
    join intake_forms f on f.clinic_id = i.clinic_id and f.id = i.form_id
    left join memberships m on m.clinic_id = a.clinic_id and m.id = a.signed_by
  where a.clinic_id = $1 and a.id = $2`;
