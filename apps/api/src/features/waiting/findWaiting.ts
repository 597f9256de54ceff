import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { parseListQuery } from '../../http/lists/parseListQuery.js';
import type { WaitingReply } from './WaitingReply.js';
import { stillWaits, waitingColumns, waitingWithin } from './waitingColumns.js';
import { waitingRules } from './waitingRules.js';

/** A page of who waits for a time, who has waited longest first. */
export async function findWaiting(
  database: Database,
  actor: Actor,
  request: Readonly<Record<string, unknown>>,
  today: Day,
): Promise<{ rows: WaitingReply[]; offset: number; total: number }> {
  const { where, values, orderBy, offset, limit } = parseListQuery(request, waitingRules, 3);
  const given = [actor.clinicId, today, ...values];
  const within = `${waitingWithin} ${stillWaits}${where}`;
  const text = `select ${waitingColumns} ${within} order by ${orderBy}, e.id limit ${limit} offset ${offset}`;
  const [rows, [count]] = await Promise.all([
    disclose<{ row: WaitingReply }>(
      database,
      actor,
      { action: 'see', subject: 'waiting-list' },
      { text, values: given },
    ),
    database.read<{ count: number }>(`select count(*)::int as count ${within}`, given),
  ]);
  return { rows: rows.map(({ row }) => row), offset, total: count?.count ?? 0 };
}
