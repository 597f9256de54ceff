import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { parseListQuery } from '../../http/lists/parseListQuery.js';
import { assessmentListRules } from './assessmentListRules.js';
import type { ListedAssessmentReply } from './ListedAssessmentReply.js';

const FROM = /* sql */ `from assessments a
  join patients p on p.clinic_id = a.clinic_id and p.id = a.patient_id
  left join memberships m on m.clinic_id = a.clinic_id and m.id = a.signed_by
  where a.clinic_id = $1`;

const COLUMNS = /* sql */ `a.patient_id, a.id, a.version, a.state as status, a.intake_id as "intakeId",
  a.on_day as "onDay", jsonb_build_object('id', p.id, 'name', p.given || ' ' || p.family,
    'number', stratum_patient_number(p.number)) as patient,
  a.input -> 'concerns' as concerns, a.advice #>> '{recommendation,modality}' as modality,
  m.display_name as "signedBy", a.signed_at as "signedAt"`;

/** A page of the assessments of a clinic, and how many there are in all. */
export async function findAssessments(
  database: Database,
  actor: Actor,
  request: Readonly<Record<string, unknown>>,
): Promise<{ rows: ListedAssessmentReply[]; offset: number; total: number }> {
  const { where, values, orderBy, offset, limit } = parseListQuery(request, assessmentListRules, 2);
  const given = [actor.clinicId, ...values];
  const page = `offset $${given.length + 1} limit $${given.length + 2}`;
  const [rows, [count]] = await Promise.all([
    disclose<ListedAssessmentReply & { patient_id: string }>(
      database,
      actor,
      { action: 'see', subject: 'assessment' },
      {
        text: `select ${COLUMNS} ${FROM}${where} order by ${orderBy}, a.id desc ${page}`,
        values: [...given, offset, limit],
      },
    ),
    database.read<{ count: number }>(`select count(*)::int as count ${FROM}${where}`, given),
  ]);
  return { rows: rows.map(({ patient_id: _, ...row }) => row), offset, total: count?.count ?? 0 };
}
