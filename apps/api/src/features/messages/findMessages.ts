import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { parseListQuery } from '../../http/lists/parseListQuery.js';
import type { MessageReply } from './MessageReply.js';
import { messageColumns } from './messageColumns.js';
import { messageRules } from './messageRules.js';

const FROM = /* sql */ `from messages m join patients p on p.clinic_id = m.clinic_id and p.id = m.patient_id
  where m.clinic_id = $1`;

/** A page of messages, without what they say. */
export async function findMessages(
  database: Database,
  actor: Actor,
  request: Readonly<Record<string, unknown>>,
): Promise<{ rows: MessageReply[]; offset: number; total: number }> {
  const { where, values, orderBy, offset, limit } = parseListQuery(request, messageRules, 2);
  const given = [actor.clinicId, ...values];
  const text = `select ${messageColumns} ${FROM}${where} order by ${orderBy}, m.id desc limit ${limit} offset ${offset}`;
  const [rows, [count]] = await Promise.all([
    disclose<MessageReply & { patient_id: string }>(
      database,
      actor,
      { action: 'see', subject: 'message' },
      { text, values: given },
    ),
    database.read<{ count: number }>(`select count(*)::int as count ${FROM}${where}`, given),
  ]);
  return { rows: rows.map(({ patient_id: _, ...one }) => one), offset, total: count?.count ?? 0 };
}
