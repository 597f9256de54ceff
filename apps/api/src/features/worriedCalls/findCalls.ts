import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { parseListQuery } from '../../http/lists/parseListQuery.js';
import { callColumns, callJoins } from './callColumns.js';
import { callRules } from './callRules.js';
import { type CallRow, toCallReply } from './toCallReply.js';
import type { WorriedCallReply } from './WorriedCallReply.js';

/** A page of worried calls, newest first when nothing else is asked for. */
export async function findCalls(
  database: Database,
  actor: Actor,
  request: Readonly<Record<string, unknown>>,
): Promise<{ rows: WorriedCallReply[]; offset: number; total: number }> {
  const { where, values, orderBy, offset, limit } = parseListQuery(request, callRules, 2);
  const given = [actor.clinicId, ...values];
  const within = `from worried_calls c ${callJoins} where c.clinic_id = $1${where}`;
  const text = `select ${callColumns} ${within} order by ${orderBy}, c.id desc limit ${limit} offset ${offset}`;
  const [rows, [count]] = await Promise.all([
    disclose<CallRow>(database, actor, { action: 'see', subject: 'worried-call' }, { text, values: given }),
    database.read<{ count: number }>(`select count(*)::int as count ${within}`, given),
  ]);
  return { rows: rows.map((row) => toCallReply(actor, row)), offset, total: count?.count ?? 0 };
}
