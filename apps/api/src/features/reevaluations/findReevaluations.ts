import type { Database } from '../../database/Database.js';
import { parseListQuery } from '../../http/lists/parseListQuery.js';
import type { ReevaluationReply } from './ReevaluationReply.js';
import { fromReevaluations, reevaluationColumns } from './reevaluationColumns.js';
import { reevaluationListRules } from './reevaluationListRules.js';

/** A page of the re-evaluations of a clinic, newest first, and how many there are in all. */
export async function findReevaluations(
  database: Database,
  clinicId: string,
  request: Readonly<Record<string, unknown>>,
): Promise<{ rows: ReevaluationReply[]; offset: number; total: number }> {
  const { where, values, orderBy, offset, limit } = parseListQuery(request, reevaluationListRules, 2);
  const [rows, [count]] = await Promise.all([
    database.read<ReevaluationReply>(
      `select ${reevaluationColumns} ${fromReevaluations}${where}
       order by ${orderBy}, r.id desc limit ${limit} offset ${offset}`,
      [clinicId, ...values],
    ),
    database.read<{ count: number }>(
      `select count(*)::int as count from reevaluations r where r.clinic_id = $1${where}`,
      [clinicId, ...values],
    ),
  ]);
  return { rows, offset, total: count?.count ?? 0 };
}
