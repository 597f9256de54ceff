import type { Database } from '../../database/Database.js';
import { parseListQuery } from '../../http/lists/parseListQuery.js';
import type { ProtocolReply } from './ProtocolReply.js';
import type { ProtocolRow } from './ProtocolRow.js';
import { fromProtocols, protocolColumns } from './protocolColumns.js';
import { protocolListRules } from './protocolListRules.js';
import { toProtocolReply } from './toProtocolReply.js';

/** A page of the catalogue, every version of every protocol, and how many there are in all. */
export async function findProtocols(
  database: Database,
  clinicId: string,
  request: Readonly<Record<string, unknown>>,
): Promise<{ rows: ProtocolReply[]; offset: number; total: number }> {
  const { where, values, orderBy, offset, limit } = parseListQuery(request, protocolListRules, 2);
  const [rows, [count]] = await Promise.all([
    database.read<ProtocolRow>(
      `select ${protocolColumns} ${fromProtocols}${where}
       order by ${orderBy}, v.protocol_version desc, v.id limit ${limit} offset ${offset}`,
      [clinicId, ...values],
    ),
    database.read<{ count: number }>(
      `select count(*)::int as count from protocols v where v.clinic_id = $1${where}`,
      [clinicId, ...values],
    ),
  ]);
  return { rows: rows.map(toProtocolReply), offset, total: count?.count ?? 0 };
}
