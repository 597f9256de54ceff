import type { Actor } from '../../../access/Actor.js';
import { disclose } from '../../../audit/disclose.js';
import type { Database } from '../../../database/Database.js';
import { parseListQuery } from '../../../http/lists/parseListQuery.js';
import type { CallReply } from './CallReply.js';
import { callColumns, callsWithin } from './callColumns.js';
import { callRules } from './callRules.js';

/** A page of who is to be called. */
export async function findCalls(
  database: Database,
  actor: Actor,
  request: Readonly<Record<string, unknown>>,
): Promise<{ rows: CallReply[]; offset: number; total: number }> {
  const { where, values, orderBy, offset, limit } = parseListQuery(request, callRules, 2);
  const given = [actor.clinicId, ...values];
  const text = `select ${callColumns} ${callsWithin}${where} order by ${orderBy}, k.id limit ${limit} offset ${offset}`;
  const [rows, [count]] = await Promise.all([
    disclose<CallReply & { patient_id: string }>(
      database,
      actor,
      { action: 'see', subject: 'call' },
      { text, values: given },
    ),
    database.read<{ count: number }>(`select count(*)::int as count ${callsWithin}${where}`, given),
  ]);
  return { rows: rows.map(({ patient_id: _, ...one }) => one), offset, total: count?.count ?? 0 };
}
