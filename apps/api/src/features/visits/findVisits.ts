import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { parseListQuery } from '../../http/lists/parseListQuery.js';
import type { VisitReply } from './VisitReply.js';
import { visitListRules } from './visitListRules.js';
import { visitStatement } from './visitStatement.js';

/** A page of visits as the actor may see them, and how many there are in all. */
export async function findVisits(
  database: Database,
  actor: Actor,
  request: Readonly<Record<string, unknown>>,
): Promise<{ rows: VisitReply[]; offset: number; total: number }> {
  const { where, values, orderBy, offset, limit } = parseListQuery(request, visitListRules, 2);
  const readsChart = actor.permissions.has('chart.read');
  const given = [actor.clinicId, ...values];
  const page = `limit $${given.length + 1} offset $${given.length + 2}`;
  const text = `${visitStatement(readsChart)}${where} order by ${orderBy}, v.id ${page}`;
  const [rows, [count]] = await Promise.all([
    disclose<VisitReply & { patient_id: string }>(
      database,
      actor,
      { action: 'see', subject: 'visit' },
      { text, values: [...given, limit, offset] },
    ),
    database.read<{ count: number }>(
      `select count(*)::int as count from visits v where v.clinic_id = $1${where}`,
      given,
    ),
  ]);
  return { rows: rows.map(({ patient_id: _, ...visit }) => visit), offset, total: count?.count ?? 0 };
}
