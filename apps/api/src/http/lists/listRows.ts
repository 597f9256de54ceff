import type { FastifyReply } from 'fastify';
import type { Database } from '../../database/Database.js';
import type { ListRules } from './ListRules.js';
import { parseListQuery } from './parseListQuery.js';
import { sendPage } from './sendPage.js';

/** A short list in SQL: what stands between `select` and `where`, whose only value is `$1`, the clinic. */
export interface ListSource {
  columns: string;
  from: string;
  /** The condition that holds the list in its clinic, on `$1`; more may follow. */
  within: string;
}

/** Reads one page of a short list that names no patient, with its exact count, in one statement. */
export async function listRows<Row extends object>(
  database: Database,
  reply: FastifyReply,
  rules: ListRules,
  source: ListSource,
  clinicId: string,
  query: Readonly<Record<string, unknown>>,
): Promise<readonly Row[]> {
  const { where, values, orderBy, offset, limit } = parseListQuery(query, rules, 2);
  const rows = await database.read<Row & { total: number }>(
    `select ${source.columns}, (count(*) over ())::integer as total from ${source.from}
     where ${source.within}${where} order by ${orderBy}, id limit ${limit} offset ${offset}`,
    [clinicId, ...values],
  );
  const total = rows[0]?.total ?? 0;
  return sendPage(reply, rules.name, {
    rows: rows.map(({ total: _, ...row }) => row as never),
    offset,
    total,
  });
}
