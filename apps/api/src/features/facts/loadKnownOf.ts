import type { Day } from '@stratum/calendar';
import {
  type AnswerValue,
  effectiveFacts,
  type IntakeForm,
  knownFrom,
  type Phototype,
  pinDay,
  type Statement,
} from '@stratum/clinical';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { utc } from '../../database/utc.js';
import { loadForm } from './loadForm.js';
import type { PatientKnown } from './PatientKnown.js';

/**
 * `$3`: the intake whose concerns count; null: the latest that was handed in. Facts and examinations are those of
 * the patient, from wherever they came. An examination of that intake goes before others.
 */
const LOAD = /* sql */ `
  select p.id, p.born,
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
        'reviewed', f.reviewed_at is not null, 'takenBackAt', ${utc('f.taken_back_at')}) as said
      from patient_facts f where f.clinic_id = p.clinic_id and f.patient_id = p.id
      union all
      select jsonb_build_object('id', e.id, 'code', c.key, 'answer', c.value, 'origin', 'examination',
        'intakeId', e.intake_id, 'at', ${utc('e.examined_at')}, 'on', (e.examined_at at time zone z.zone)::date,
        'reviewed', true, 'takenBackAt', null)
      from examinations e cross join jsonb_each(e.corrections) c
      where e.clinic_id = p.clinic_id and e.patient_id = p.id) statements) as statements
  from patients p cross join (select time_zone as zone from clinics where clinic_id = $1) z
  where p.clinic_id = $1 and p.id = any($2::uuid[])`;

interface Row {
  id: string;
  born: Day;
  phototype: Phototype | null;
  intake: { formId: string; on: Day; answers: Record<string, AnswerValue> } | null;
  statements: (Statement & { on: Day; takenBackAt: string | null })[];
}

/** What is known of each of some patients, reckoned when it is asked for: whose answers cannot be read harms no other. */
export type KnownOf = (patientId: string) => PatientKnown | null;

/**
 * What counts of everything that is known about some patients, read at once. It writes no audit: what shows it to
 * somebody does.
 * @param today in the zone of the clinic
 * @param intakeId whose concerns count; the latest intake that was handed in when null
 */
export async function loadKnownOf(
  reader: Reader,
  clinicId: string,
  patientIds: readonly string[],
  today: Day,
  intakeId: string | null = null,
): Promise<KnownOf> {
  const rows = await rowsOf<Row>(reader, LOAD, [clinicId, patientIds, intakeId]);
  const forms = new Map<string, IntakeForm>();
  for (const id of new Set(rows.flatMap(({ intake }) => intake?.formId ?? []))) {
    forms.set(id, await loadForm(reader, clinicId, id));
  }
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (patientId) => {
    const row = byId.get(patientId);
    return row === undefined ? null : knownOf(row, forms, today);
  };
}

function knownOf(row: Row, forms: ReadonlyMap<string, IntakeForm>, today: Day): PatientKnown {
  const { born, phototype, intake } = row;
  const said = row.statements.map(({ on, takenBackAt, ...one }) => {
    return { statement: { ...one, answer: pinDay(one.code, one.answer, on, today) }, takenBackAt };
  });
  const statements = said.flatMap(({ statement, takenBackAt }) => (takenBackAt === null ? [statement] : []));
  const form = intake && knownFrom(forms.get(intake.formId) as IntakeForm, intake.answers, intake.on);
  const { facts, saidBy, toReview } = effectiveFacts(statements);
  return {
    known: { today, born, phototype, concerns: form?.concerns ?? [], facts },
    saidBy,
    toReview,
    statements,
    takenBack: said.flatMap(({ statement, takenBackAt: at }) => (at === null ? [] : [{ statement, at }])),
    suggestedPhototype: form?.suggestedPhototype ?? null,
  };
}
