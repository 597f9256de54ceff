import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { parseListQuery } from '../../http/lists/parseListQuery.js';
import { intakeListRules } from './intakeListRules.js';
import type { ListedIntake } from './ListedIntake.js';

const FROM = 'from intakes i join patients p on p.clinic_id = i.clinic_id and p.id = i.patient_id';

const COLUMNS = /* sql */ `
  i.patient_id, i.id, i.version, i.state as status,
  jsonb_build_object('id', p.id, 'name', p.given || ' ' || p.family,
    'number', stratum_patient_number(p.number), 'born', p.born) as patient,
  i.opened_at as "openedAt", i.updated_at as "updatedAt", i.submitted_at as "submittedAt",
  (select m.display_name from memberships m where m.clinic_id = i.clinic_id and m.id = i.opened_by) as "openedBy",
  (select count(*)::int from intake_answers a
    where a.clinic_id = i.clinic_id and a.intake_id = i.id and a.value <> 'null') as answered,
  case when $2::boolean then (select t.id from assessments t
    where t.clinic_id = i.clinic_id and t.patient_id = i.patient_id and t.intake_id = i.id
      order by t.id desc limit 1) end as "assessmentId"`;

/** A page of the intakes of the clinic, with where they stand and nothing of what was answered. */
export async function listIntakes(
  database: Database,
  actor: Actor,
  query: Readonly<Record<string, unknown>>,
): Promise<{ rows: ListedIntake[]; offset: number; total: number }> {
  const { where, values, orderBy, offset, limit } = parseListQuery(query, intakeListRules, 3);
  const chart = actor.permissions.has('chart.read');
  const conditions = `where i.clinic_id = $1 and $2::boolean is not null${where}`;
  const page = values.length + 3;
  const rows = await disclose<ListedIntake & { patient_id?: string }>(
    database,
    actor,
    { action: 'see', subject: 'intake-list' },
    {
      text: `select ${COLUMNS} ${FROM} ${conditions}
        order by ${orderBy}, i.id offset $${page} limit $${page + 1}`,
      values: [actor.clinicId, chart, ...values, offset, limit],
    },
  );
  const [counted] = await database.read<{ total: number }>(
    `select count(*)::int as total ${FROM} ${conditions}`,
    [actor.clinicId, chart, ...values],
  );
  return { rows: rows.map(({ patient_id: _, ...row }) => row), offset, total: counted?.total ?? 0 };
}
