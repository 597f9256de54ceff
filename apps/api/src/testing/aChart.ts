import { newId } from '../database/newId.js';
import type { TestClinic } from './aClinic.js';
import type { TestApi } from './startApi.js';

/**
 * Writes what stands in the chart of a patient, by the tables alone, with one word in every place that only
 * readers of the chart may see.
 */
export function aChart(
  api: TestApi,
  clinic: TestClinic,
  of: { patientId: string; intakeId: string; word: string },
) {
  const { patientId, intakeId, word } = of;
  const write = (text: string, ...values: unknown[]) => api.database.read(text, [clinic.id, ...values]);
  const handedIn = () =>
    write(
      `update intakes set state = 'submitted', submitted_at = '2026-03-01T09:00Z', submitted_by = $3
       where clinic_id = $1 and id = $2`,
      intakeId,
      clinic.receptionists[0].id,
    );
  const fact = (code: string, answer: unknown, origin = 'intake') =>
    write(
      `insert into patient_facts (clinic_id, id, patient_id, code, answer, origin, origin_id, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      ...[newId(), patientId, code, JSON.stringify(answer), origin, origin === 'intake' ? intakeId : null],
      clinic.specialists[0].id,
    );
  const finding = (code: string, severity: string, until: string | null = null) => ({
    ...{ code, severity, until, from: { kind: 'fact', code: `${code}-${word}`, answer: 'yes' } },
    ...{ source: word, evidence: 'C', params: {} },
  });
  const assessed = async (recommendation: object = {}) => {
    const id = newId();
    const advice = {
      cycle: { days: 29, low: 24, high: 34 },
      recommendation: {
        ...{ modality: 'peel', consult: [] },
        because: [{ concern: 'melasma', layer: 'surface', option: ['mandelic-40', 'laser'], blockedBy: [] }],
        ...recommendation,
      },
      protocols: [
        {
          code: 'mandelic-40',
          findings: [finding('hsv-history', 'caution'), finding('tan', 'defer', '2026-04-01')],
        },
        { code: 'phenol-croton', findings: [finding('cardiac', 'absolute')] },
      ],
    };
    await write(
      `insert into assessments (clinic_id, id, patient_id, intake_id, on_day, state, input, advice, rulebook_id,
         signed_by, signed_at)
       values ($1, $2, $3, $4, '2026-03-01', 'signed', $5, $6, $7, $8, '2026-03-01T10:00Z')`,
      ...[id, patientId, intakeId, { phototype: 3, note: word }, advice, clinic.rulebookId],
      clinic.specialists[0].id,
    );
    return id;
  };
  const planned = async (assessmentId: string) => {
    const [planId, courseId, one, two] = [newId(), newId(), newId(), newId()];
    const lead = clinic.specialists[0].id;
    await write(
      `insert into plans (clinic_id, id, patient_id, assessment_id, state, cycle, constraints, rulebook_id,
         drafted_by, drafted_at, approved_by, approved_at)
       values ($1, $2, $3, $4, 'approved', '{"days": 29, "low": 24, "high": 34}', $5, $6, $7,
         '2026-03-01T11:00Z', $7, '2026-03-01T12:00Z')`,
      ...[planId, patientId, assessmentId, { gaps: [{ rule: word }] }, clinic.rulebookId, lead],
    );
    const protocol = clinic.protocols.find(({ code }) => code === 'mandelic-40');
    await write(
      `insert into courses (clinic_id, id, plan_id, protocol_id, area, rhythm, position)
       values ($1, $2, $3, $4, 'face', 'half', 0)`,
      ...[courseId, planId, protocol?.id],
    );
    await write(
      `insert into plan_sessions (clinic_id, id, plan_id, course_id, ordinal, kind, state, booked_on, "window",
         earliest_on, ideal_on, latest_on)
       values ($1, $2, $4, $5, 1, 'treatment', 'booked', '2026-03-09', $6, '2026-03-02', '2026-03-02', '2026-03-20'),
         ($1, $3, $4, $5, 2, 'treatment', 'planned', null, $6, '2026-03-23', '2026-03-24', null)`,
      ...[one, two, planId, courseId, { because: { earliest: [{ rule: { code: word } }] } }],
    );
    await write(
      `insert into plan_events (clinic_id, id, plan_id, kind, occurrence, changes, "by", "at")
       values ($1, $2, $3, 'moved', $4, '[{}, {}]', $5, '2026-03-01T13:00Z')`,
      ...[newId(), planId, { reason: word }, lead],
    );
    const news = [{ ...finding(word, 'caution'), finding: word, change: 'new', protocols: [word] }];
    await write(
      `insert into plan_reopenings (clinic_id, id, plan_id, cause, news, opened_by) values ($1, $2, $3, 'answer', $4, $5)`,
      ...[newId(), planId, JSON.stringify(news), lead],
    );
    return { planId, one, two };
  };
  const visited = async (planId: string, sessionId: string) => {
    const id = newId();
    const lead = clinic.specialists[0].id;
    await write(
      `insert into visits (clinic_id, id, patient_id, kind, protocol_code, specialist_id, room_id, starts_at, ends_at,
         state, urgent, urgent_reason, override_reason, plan_id, created_by, override_rules, overridden_at,
         overridden_by)
       values ($1, $2, $3, 'treatment', 'mandelic-40', $4, $5, '2026-03-09T09:00Z', '2026-03-09T09:30Z', 'booked',
         true, $6, $6, $7, $4, $8, '2026-03-01T14:00Z', $4)`,
      ...[id, patientId, lead, clinic.rooms[1].id, word, planId, JSON.stringify([word])],
    );
    await write(
      'insert into visit_sessions (clinic_id, visit_id, session_id) values ($1, $2, $3)',
      id,
      sessionId,
    );
    await write(
      `insert into visit_checks (clinic_id, id, visit_id, answers, findings, outcome, reason, checked_by)
       values ($1, $2, $3, $4, $5, 'stopped', $6, $7)`,
      ...[newId(), id, { pregnant: word }, JSON.stringify([finding('pregnancy', 'absolute')]), word, lead],
    );
    await write(
      `insert into treatment_records (clinic_id, id, visit_id, patient_id, session_id, protocol_code, area, product,
         reaction, notes, done_on, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, 'mandelic-40', 'face', $6, $6, $6, '2026-03-01', $7, '2026-03-01T15:00Z')`,
      ...[newId(), id, patientId, sessionId, word, lead],
    );
    return id;
  };
  return { write, handedIn, fact, assessed, planned, visited };
}
