import type { Day } from '@stratum/calendar';
import {
  type AnswerValue,
  effectiveFacts,
  knownFrom,
  type Phototype,
  pinDay,
  type Statement,
} from '@stratum/clinical';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { utc } from '../../database/utc.js';
import { notFound } from '../../http/problems/notFound.js';
import { loadForm } from './loadForm.js';
import type { PatientKnown } from './PatientKnown.js';

/**
 * `$3`: the intake whose concerns count; null: the latest that was handed in. Facts and examinations are those of
 * the patient, from wherever they came. An examination of that intake goes before others.
 */
const LOAD = /* sql */ `
  select p.born,
    (select e.phototype from examinations e
      where e.clinic_id = p.clinic_id and e.patient_id = p.id and e.phototype is not null
      order by (e.intake_id is not distinct from $3::uuid) desc, e.examined_at desc limit 1) as phototype,
    (select jsonb_build_object('formId', i.form_id, 'on', (coalesce(i.submitted_at, i.updated_at) at time zone z.zone)::date,
        'answers', (select coalesce(jsonb_object_agg(a.question, a.value) filter (where a.value <> 'null'), '{}')
          from intake_answers a where a.clinic_id = i.clinic_id and a.intake_id = i.id))
      from intakes i where i.clinic_id = p.clinic_id and i.patient_id = p.id
        and case when $3::uuid is null then i.state <> 'in-progress' else i.id = $3 end
      order by i.submitted_at desc limit 1) as intake,
    (select coalesce(jsonb_agg(said), '[]') from (
      select jsonb_build_object('id', f.id, 'code', f.code, 'answer', f.answer, 'origin', f.origin,
        'intakeId', case when f.origin = 'intake' then f.origin_id end, 'at', ${utc('f.recorded_at')},
        'on', (f.recorded_at at time zone z.zone)::date,
        'reviewed', f.reviewed_at is not null) as said
      from patient_facts f where f.clinic_id = p.clinic_id and f.patient_id = p.id
      union all
      select jsonb_build_object('id', e.id, 'code', c.key, 'answer', c.value, 'origin', 'examination',
        'intakeId', e.intake_id, 'at', ${utc('e.examined_at')}, 'on', (e.examined_at at time zone z.zone)::date,
        'reviewed', true)
      from examinations e cross join jsonb_each(e.corrections) c
      where e.clinic_id = p.clinic_id and e.patient_id = p.id) statements) as statements
  from patients p cross join (select time_zone as zone from clinics where clinic_id = $1) z
  where p.clinic_id = $1 and p.id = $2`;

interface Row {
  born: Day;
  phototype: Phototype | null;
  intake: { formId: string; on: Day; answers: Record<string, AnswerValue> } | null;
  statements: (Statement & { on: Day })[];
}

/**
 * What counts of everything that is known about a patient. It writes no audit: what shows it to somebody does.
 * @param today in the zone of the clinic
 * @param intakeId whose concerns count; the latest intake that was handed in when left out
 * @throws Problem 404
 */
export async function loadKnown(
  reader: Reader,
  clinicId: string,
  patientId: string,
  today: Day,
  intakeId: string | null = null,
): Promise<PatientKnown> {
  const [row] = await rowsOf<Row>(reader, LOAD, [clinicId, patientId, intakeId]);
  if (row === undefined) throw notFound('patient');
  const { born, phototype, intake } = row;
  const statements = row.statements.map(({ on, ...said }) => {
    return { ...said, answer: pinDay(said.code, said.answer, on, today) };
  });
  const form =
    intake && knownFrom(await loadForm(reader, clinicId, intake.formId), intake.answers, intake.on);
  const { facts, saidBy, toReview } = effectiveFacts(statements);
  return {
    known: { today, born, phototype, concerns: form?.concerns ?? [], facts },
    saidBy,
    toReview,
    statements,
    suggestedPhototype: form?.suggestedPhototype ?? null,
  };
}
