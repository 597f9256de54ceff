import type { IntakeForm } from '@stratum/clinical';
import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { utc } from '../../database/utc.js';
import { notFound } from '../../http/problems/notFound.js';
import { notPermitted } from '../../http/problems/notPermitted.js';
import { type EarlierSources, earlierAnswers } from './earlierAnswers.js';
import { examinationColumns } from './examinationColumns.js';
import type { IntakeReply } from './IntakeReply.js';

/** `$3`: who may read charts sees all of it, everybody else only what is being filled in. */
const LOAD = /* sql */ `
  select i.patient_id, i.id, i.version, i.state as status,
    jsonb_build_object('id', p.id, 'name', p.given || ' ' || p.family,
      'number', stratum_patient_number(p.number), 'born', p.born) as patient,
    f.definition as form,
    (select coalesce(jsonb_object_agg(a.question, jsonb_build_object('value', a.value, 'revision', a.revision,
        'answeredBy', m.display_name, 'answeredAt', ${utc('a.answered_at')})), '{}')
      from intake_answers a left join memberships m on m.clinic_id = a.clinic_id and m.id = a.answered_by
      where a.clinic_id = i.clinic_id and a.intake_id = i.id) as answers,
    case when i.state = 'in-progress' then jsonb_build_object(
      'record', jsonb_build_object('given', p.given, 'family', p.family, 'preferred', p.preferred, 'born', p.born,
        'phone', p.phone, 'email', p.email, 'emergencyName', p.emergency_name, 'emergencyPhone', p.emergency_phone),
      'intake', (select jsonb_build_object('at', ${utc('l.submitted_at')}, 'form', lf.definition,
          'answers', (select coalesce(jsonb_object_agg(a.question, a.value) filter (where a.value <> 'null'), '{}')
            from intake_answers a where a.clinic_id = l.clinic_id and a.intake_id = l.id))
        from intakes l join intake_forms lf on lf.clinic_id = l.clinic_id and lf.id = l.form_id
        where l.clinic_id = i.clinic_id and l.patient_id = i.patient_id and l.submitted_at is not null
        order by l.submitted_at desc, l.id desc limit 1)) end as sources,
    i.opened_at as "openedAt", o.display_name as "openedBy",
    i.submitted_at as "submittedAt", s.display_name as "submittedBy",
    case when $3::boolean then (select ${examinationColumns}
      from examinations e left join memberships x on x.clinic_id = e.clinic_id and x.id = e.examined_by
      where e.clinic_id = i.clinic_id and e.intake_id = i.id) end as examination,
    case when $3::boolean then (select t.id from assessments t
      where t.clinic_id = i.clinic_id and t.patient_id = i.patient_id and t.intake_id = i.id
      order by t.id desc limit 1) end as "assessmentId"
  from intakes i
    join patients p on p.clinic_id = i.clinic_id and p.id = i.patient_id
    join intake_forms f on f.clinic_id = i.clinic_id and f.id = i.form_id
    left join memberships o on o.clinic_id = i.clinic_id and o.id = i.opened_by
    left join memberships s on s.clinic_id = i.clinic_id and s.id = i.submitted_by
  where i.clinic_id = $1 and i.id = $2 and ($3::boolean or i.state = 'in-progress')`;

interface Row extends Omit<IntakeReply, 'form' | 'earlier'> {
  patient_id?: string;
  form: IntakeForm;
  sources: EarlierSources | null;
}

/**
 * An intake with its form and answers.
 * @throws Problem 404, or 403 for the desk once it was submitted
 */
export async function loadIntake(database: Database, actor: Actor, id: string): Promise<IntakeReply> {
  const chart = actor.permissions.has('chart.read');
  const [row] = await disclose<Row>(
    database,
    actor,
    { action: 'see', subject: 'intake', subjectId: id },
    { text: LOAD, values: [actor.clinicId, id, chart] },
  );
  if (row === undefined) throw await whyNot(database, actor.clinicId, id);
  const { patient_id: _, sources, ...intake } = row;
  const earlier = sources === null ? {} : earlierAnswers(intake.form, sources, chart);
  return { ...intake, earlier };
}

async function whyNot(database: Database, clinicId: string, id: string): Promise<Error> {
  const [intake] = await database.read('select 1 from intakes where clinic_id = $1 and id = $2', [
    clinicId,
    id,
  ]);
  return intake === undefined ? notFound('intake') : notPermitted('chart.read');
}
